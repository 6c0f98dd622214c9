package org.careersite.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Contribution;
import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.Kind;
import org.careersite.career.LifeEvent;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.dataset.DatasetReader.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes entities of what the files of one dataset say, and ties them together.
 */
final class Entities {

	private final Map<String, Person> people = new LinkedHashMap<>();

	private final Map<String, Work> works = new LinkedHashMap<>();

	private final Map<String, Publication> publications = new LinkedHashMap<>();

	private final Map<String, Exhibition> exhibitions = new LinkedHashMap<>();

	private final Map<String, AwardBody> bodies = new LinkedHashMap<>();

	private final Map<String, Integer> awardsOfBodyAndYear = new HashMap<>();

	private int position;

	private Entities() {
	}

	static Dataset of(Findings files) {
		return new Entities().tied(files, DatasetDocument.tree(files.files(), files.biography().text()));
	}

	private Dataset tied(Findings files, ObjectNode document) {
		Fields all = new Fields(document);
		all.list("people", (entry) -> this.people.put(entry.get("slug"), person(entry)));
		all.list("works", (entry) -> this.works.put(entry.get("slug"), work(entry)));
		all.list("publications", (entry) -> this.publications.put(entry.get("slug"), publication(entry)));
		all.list("exhibitions", (entry) -> this.exhibitions.put(entry.get("slug"), exhibition(entry)));
		all.list("bodies", (entry) -> this.bodies.put(entry.get("slug"), body(entry)));
		return new Dataset(subject(new Fields(document.path("person")), all), this.people.values(), this.works.values(),
				this.bodies.values(), all.list("awards", this::award), this.exhibitions.values(),
				this.publications.values(), all.list("events", this::event), files.biography().chapters(), document,
				files.fingerprint(), files.gaps());
	}

	private static Subject subject(Fields entry, Fields profile) {
		return new Subject(entry.get("name"), entry.get("birthDate", PartialDate::parse), entry.find("birthPlace"),
				entry.find("nationality"), entry.texts("occupations"), entry.get("summary"), entry.texts("sources"),
				profile.texts("sections"), profile.find("published", LocalDate::parse),
				profile.find("updated", LocalDate::parse));
	}

	private static Person person(Fields entry) {
		return new Person(entry.get("slug"), entry.get("name"), entry.is("group"), entry.find("knownFor"),
				entry.texts("sources"));
	}

	private Work work(Fields entry) {
		return new Work(entry.get("slug"), title(entry), entry.get("kind", Kind::valueOf),
				entry.get("years", YearSpan::parse), basis(entry, "yearsBasis"), entry.find("franchise"),
				entry.list("credits", Entities::credit), contributions(entry, "collaborators"), facts(entry),
				entry.find("summary"), entry.texts("sources"), added(entry));
	}

	private static Credit credit(Fields entry) {
		return new Credit(entry.get("role"), entry.find("years", YearSpan::parse), entry.find("note"));
	}

	private static List<Work.Fact> facts(Fields entry) {
		return entry.node()
			.path("facts")
			.propertyStream()
			.map((fact) -> new Work.Fact(fact.getKey(), fact.getValue().asString()))
			.toList();
	}

	private Publication publication(Fields entry) {
		Publication.Imprint imprint = new Publication.Imprint(entry.find("publisher"), entry.find("container"),
				entry.find("containerKind", Publication.Container::valueOf), entry.find("date", PartialDate::parse),
				entry.find("volumes", Entities::whole));
		return new Publication(entry.get("slug"), title(entry), entry.get("kind", Publication.Kind::valueOf),
				entry.get("part", Publication.Part::valueOf), imprint, contributions(entry, "collaborators"),
				entry.find("summary"), entry.texts("sources"), added(entry));
	}

	private Exhibition exhibition(Fields entry) {
		return new Exhibition(entry.get("slug"), title(entry), entry.find("part", Exhibition.Part::valueOf),
				entry.list("showings", Entities::showing), entry.list("works", this::shown),
				contributions(entry, "collaborators"), entry.find("summary"), entry.texts("sources"), added(entry));
	}

	/** In a file it may be the slug of the work alone. */
	private ShownWork shown(Fields entry) {
		String work = entry.node().isString() ? entry.node().asString() : entry.get("work");
		return new ShownWork(existing(this.works, work), basis(entry, "basis"), entry.find("note"));
	}

	private static Showing.Details showing(Fields entry) {
		List<Double> coordinates = entry.texts("coordinates").stream().map(Double::valueOf).toList();
		boolean located = !coordinates.isEmpty();
		Place place = new Place(entry.find("venue"), entry.find("city"), entry.find("region"), entry.find("country"),
				located ? coordinates.get(0) : null, located ? coordinates.get(1) : null);
		return new Showing.Details(place, entry.find("opens", PartialDate::parse),
				entry.find("closes", PartialDate::parse), entry.is("permanent"), entry.is("planned"),
				entry.find("note"));
	}

	private static AwardBody body(Fields entry) {
		return new AwardBody(entry.get("slug"), entry.get("name"), entry.find("prize"), entry.texts("sources"));
	}

	private Award award(Fields entry) {
		int year = entry.get("year", Entities::whole);
		Integer count = entry.find("count", Entities::whole);
		String slug = entry.get("body") + "-" + year;
		int number = this.awardsOfBodyAndYear.merge(slug, 1, Integer::sum);
		Award.For object = new Award.For(entry.find("work", (work) -> existing(this.works, work)),
				entry.find("publication", (publication) -> existing(this.publications, publication)),
				entry.find("episode"), entry.find("creditedAs"), basis(entry, "basis"));
		return new Award((number == 1) ? slug : slug + "-" + number, this.position++,
				existing(this.bodies, entry.get("body")), year, entry.find("category"),
				entry.get("outcome", Outcome::valueOf), (count != null) ? count : 1, object, entry.find("note"),
				entry.texts("sources"), added(entry));
	}

	private LifeEvent event(Fields entry) {
		LifeEvent.Concerns concerns = new LifeEvent.Concerns(all(this.works, entry.texts("works")),
				all(this.exhibitions, entry.texts("exhibitions")), all(this.publications, entry.texts("publications")),
				contributions(entry, "people"));
		return new LifeEvent(entry.get("slug"), this.position++, entry.find("date", PartialDate::parse),
				entry.get("title"), entry.find("text"), entry.find("place"),
				entry.get("theme", LifeEvent.Theme::valueOf), concerns, entry.texts("sources"), added(entry));
	}

	private List<Contribution> contributions(Fields entry, String field) {
		return entry.list(field,
				(each) -> new Contribution(existing(this.people, each.get("person")), each.get("role")));
	}

	private static Title title(Fields entry) {
		return new Title(entry.get("title"), entry.find("lang"));
	}

	/** The schema takes 2.0 for a whole number, too. */
	private static int whole(String number) {
		return new BigDecimal(number).intValue();
	}

	private static Basis basis(Fields entry, String field) {
		return Objects.requireNonNullElse(entry.find(field, Basis::valueOf), Basis.STATED);
	}

	private static @Nullable LocalDate added(Fields entry) {
		return entry.find("added", LocalDate::parse);
	}

	private static <T> List<T> all(Map<String, T> entities, List<String> slugs) {
		return slugs.stream().map((slug) -> existing(entities, slug)).toList();
	}

	/** The entity of that slug; {@link ReferenceCheck} has seen that there is one. */
	private static <T> T existing(Map<String, T> entities, String slug) {
		return Objects.requireNonNull(entities.get(slug), slug);
	}

}
