package org.careersite.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.CareerSnapshot;
import org.careersite.career.Chapter;
import org.careersite.career.Contribution;
import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.Fact;
import org.careersite.career.LifeEvent;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.Subject;
import org.careersite.career.Title;
import org.careersite.career.Work;
import org.careersite.dataset.Dataset.AwardEntry;
import org.careersite.dataset.Dataset.ChapterEntry;
import org.careersite.dataset.Dataset.ContributionEntry;
import org.careersite.dataset.Dataset.EventEntry;
import org.careersite.dataset.Dataset.ExhibitionEntry;
import org.careersite.dataset.Dataset.SubjectEntry;
import org.careersite.dataset.Dataset.Profile;
import org.careersite.dataset.Dataset.PublicationEntry;
import org.careersite.dataset.Dataset.ShowingEntry;
import org.careersite.dataset.Dataset.ShownWorkEntry;
import org.careersite.dataset.Dataset.WorkEntry;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Turns the entries of a {@link Dataset} into entities, ties them together and stores
 * them. It serves one load, in the transaction of {@link DatasetLoader}. A session
 * without a memory stores them: one that kept watch over them all would need more room
 * than they.
 */
class DatasetImporter {

	private final StatelessSession session;

	private final Map<String, Person> people = new LinkedHashMap<>();

	private final Map<String, Work> works = new LinkedHashMap<>();

	private final Map<String, Publication> publications = new LinkedHashMap<>();

	private final Map<String, Exhibition> exhibitions = new LinkedHashMap<>();

	private final Map<String, AwardBody> bodies = new LinkedHashMap<>();

	private final Map<String, Integer> awardsOfBodyAndYear = new HashMap<>();

	private int position;

	DatasetImporter(StatelessSession session) {
		this.session = session;
	}

	CareerSnapshot store(Dataset dataset) {
		Subject person = person(dataset.profile());
		this.session.insert(person);
		dataset.people()
			.forEach((entry) -> put(this.people, entry.slug(),
					new Person(entry.slug(), entry.name(), entry.group(), entry.knownFor(), entry.sources())));
		dataset.works().forEach((entry) -> put(this.works, entry.slug(), work(entry)));
		dataset.publications().forEach((entry) -> put(this.publications, entry.slug(), publication(entry)));
		dataset.exhibitions().forEach((entry) -> put(this.exhibitions, entry.slug(), exhibition(entry)));
		this.exhibitions.values().forEach((exhibition) -> exhibition.showings().forEach(this.session::insert));
		dataset.prizes()
			.bodies()
			.forEach((entry) -> put(this.bodies, entry.slug(),
					new AwardBody(entry.slug(), entry.name(), entry.prize(), entry.sources())));
		List<Award> awards = dataset.prizes().awards().stream().map(this::award).toList();
		awards.forEach(this.session::insert);
		List<LifeEvent> events = dataset.events().stream().map(this::event).toList();
		events.forEach(this.session::insert);
		dataset.chapters().forEach((entry) -> this.session.insert(chapter(entry)));
		return new CareerSnapshot(person, this.works.values(), this.bodies.values(), awards, this.exhibitions.values(),
				this.publications.values(), this.people.values(), events);
	}

	private Subject person(Profile profile) {
		SubjectEntry entry = profile.person();
		return new Subject(entry.name(), entry.birthDate(), entry.birthPlace(), entry.nationality(),
				entry.occupations(), entry.summary(), entry.sources(), profile.sections(), profile.published(),
				profile.updated());
	}

	private Work work(WorkEntry entry) {
		List<Credit> credits = entry.credits()
			.stream()
			.map((credit) -> new Credit(credit.role(), credit.years(), credit.note()))
			.toList();
		List<Fact> facts = entry.facts()
			.entrySet()
			.stream()
			.map((fact) -> new Fact(fact.getKey(), fact.getValue()))
			.toList();
		return new Work(entry.slug(), new Title(entry.title(), entry.lang()), entry.kind(), entry.years(),
				basis(entry.yearsBasis()), entry.franchise(), credits, contributions(entry.collaborators()), facts,
				entry.summary(), entry.sources(), entry.added());
	}

	private Publication publication(PublicationEntry entry) {
		Publication.Imprint imprint = new Publication.Imprint(entry.publisher(), entry.container(),
				entry.containerKind(), entry.date(), entry.volumes());
		return new Publication(entry.slug(), new Title(entry.title(), entry.lang()), entry.kind(), entry.part(),
				imprint, contributions(entry.collaborators()), entry.summary(), entry.sources(), entry.added());
	}

	private Exhibition exhibition(ExhibitionEntry entry) {
		return new Exhibition(entry.slug(), new Title(entry.title(), entry.lang()), entry.part(),
				entry.showings().stream().map(this::showing).toList(), entry.works().stream().map(this::shown).toList(),
				contributions(entry.collaborators()), entry.summary(), entry.sources(), entry.added());
	}

	private ShownWork shown(ShownWorkEntry entry) {
		return new ShownWork(existing(this.works, entry.work()), basis(entry.basis()), entry.note());
	}

	private Showing.Details showing(ShowingEntry entry) {
		boolean located = !entry.coordinates().isEmpty();
		Place place = new Place(entry.venue(), entry.city(), entry.region(), entry.country(),
				located ? entry.coordinates().get(0) : null, located ? entry.coordinates().get(1) : null);
		return new Showing.Details(place, entry.opens(), entry.closes(), entry.permanent(), entry.planned(),
				entry.note());
	}

	private Award award(AwardEntry entry) {
		String slug = entry.body() + "-" + entry.year();
		int number = this.awardsOfBodyAndYear.merge(slug, 1, Integer::sum);
		Award.For object = new Award.For(one(this.works, entry.work()), one(this.publications, entry.publication()),
				entry.episode(), entry.creditedAs(), basis(entry.basis()));
		return new Award((number == 1) ? slug : slug + "-" + number, this.position++,
				existing(this.bodies, entry.body()), entry.year(), entry.category(), entry.outcome(),
				Objects.requireNonNullElse(entry.count(), 1), object, entry.note(), entry.sources(), entry.added());
	}

	private LifeEvent event(EventEntry entry) {
		LifeEvent.Concerns concerns = new LifeEvent.Concerns(all(this.works, entry.works()),
				all(this.exhibitions, entry.exhibitions()), all(this.publications, entry.publications()),
				contributions(entry.people()));
		return new LifeEvent(entry.slug(), this.position++, entry.date(), entry.title(), entry.text(), entry.place(),
				entry.theme(), concerns, entry.sources(), entry.added());
	}

	private Chapter chapter(ChapterEntry entry) {
		return new Chapter(entry.slug(), this.position++, entry.title(), entry.text(), entry.sources());
	}

	private List<Contribution> contributions(List<ContributionEntry> entries) {
		return entries.stream()
			.map((entry) -> new Contribution(existing(this.people, entry.person()), entry.role()))
			.toList();
	}

	private static Basis basis(@Nullable Basis basis) {
		return (basis != null) ? basis : Basis.STATED;
	}

	private <T> void put(Map<String, T> records, String slug, T entity) {
		this.session.insert(entity);
		records.put(slug, entity);
	}

	private <T> List<T> all(Map<String, T> records, List<String> slugs) {
		return slugs.stream().map((slug) -> existing(records, slug)).toList();
	}

	private <T> @Nullable T one(Map<String, T> records, @Nullable String slug) {
		return (slug != null) ? existing(records, slug) : null;
	}

	/** The record of that slug; {@link ReferenceCheck} has seen that there is one. */
	private <T> T existing(Map<String, T> records, String slug) {
		return Objects.requireNonNull(records.get(slug), slug);
	}

}
