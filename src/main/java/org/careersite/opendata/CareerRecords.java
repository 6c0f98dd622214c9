package org.careersite.opendata;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Chapter;
import org.careersite.career.Collaboration;
import org.careersite.career.Collaborator;
import org.careersite.career.ContainerKind;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.Fact;
import org.careersite.career.Kind;
import org.careersite.career.LifeEvent;
import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.Person;
import org.careersite.career.Place;
import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationPart;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.Theme;
import org.careersite.career.Work;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * The records of the dataset as {@link CareerDocument} writes them: each with all its
 * fields, in the names of the dataset and of the JSON API. Other records are named by
 * their slugs, prose is Markdown, dates are as exact as they are known.
 */
final class CareerRecords {

	private CareerRecords() {
	}

	private static @Nullable String slug(@Nullable Work work) {
		return (work != null) ? work.slug() : null;
	}

	private static @Nullable String slug(@Nullable Publication publication) {
		return (publication != null) ? publication.slug() : null;
	}

	/** A date in ISO 8601, and its word, such as a season, where the source has one. */
	record DateRecord(String date, @Nullable String word) {

		static @Nullable DateRecord of(@Nullable PartialDate date) {
			return (date != null) ? new DateRecord(date.iso(), date.word()) : null;
		}

	}

	record TieRecord(String person, String role) {

		static List<TieRecord> of(List<Collaboration> people) {
			return people.stream().map((tie) -> new TieRecord(tie.collaborator().slug(), tie.role())).toList();
		}

	}

	record PersonRecord(String name, @Nullable DateRecord birthDate, @Nullable String birthPlace,
			@Nullable String nationality, List<String> occupations, String summary, List<String> sources,
			List<String> sections, @Nullable LocalDate published, @Nullable LocalDate updated) {

		static PersonRecord of(Person person) {
			return new PersonRecord(person.name(), DateRecord.of(person.birthDate()), person.birthPlace(),
					person.nationality(), person.occupations(), person.summary(), person.sources(), person.sections(),
					person.published(), person.updated());
		}

	}

	record CreditRecord(String role, @Nullable Integer startYear, @Nullable Integer endYear, @Nullable String note) {
	}

	record WorkRecord(String slug, String title, @Nullable String lang, Medium medium, Kind kind, int startYear,
			int endYear, Basis yearsBasis, boolean creator, @Nullable String franchise, List<CreditRecord> credits,
			List<TieRecord> collaborators, List<Fact> facts, @Nullable String summary, List<String> sources,
			@Nullable LocalDate added) {

		static WorkRecord of(Work work) {
			return new WorkRecord(work.slug(), work.title().text(), work.title().lang(), work.medium(), work.kind(),
					work.years().first(), work.years().last(), work.yearsBasis(), work.creator(), work.franchise(),
					work.credits().stream().map((credit) -> {
						YearSpan years = credit.years();
						return new CreditRecord(credit.role(), (years != null) ? years.first() : null,
								(years != null) ? years.last() : null, credit.note());
					}).toList(), TieRecord.of(work.collaborations()), work.facts(), work.summary(), work.sources(),
					work.added());
		}

	}

	record BodyRecord(String slug, String name, @Nullable String prize, List<String> sources) {

		static BodyRecord of(AwardBody body) {
			return new BodyRecord(body.slug(), body.name(), body.prize(), body.sources());
		}

	}

	record AwardRecord(String slug, String body, int year, @Nullable String category, Outcome outcome, int count,
			@Nullable String creditedAs, @Nullable String episode, @Nullable String work, @Nullable String publication,
			Basis basis, @Nullable String note, List<String> sources, @Nullable LocalDate added) {

		static AwardRecord of(Award award) {
			return new AwardRecord(award.slug(), award.body().slug(), award.year(), award.category(), award.outcome(),
					award.count(), award.creditedAs(), award.episode(), CareerRecords.slug(award.work()),
					CareerRecords.slug(award.publication()), award.basis(), award.note(), award.sources(),
					award.added());
		}

	}

	record ShowingRecord(@Nullable String venue, @Nullable String city, @Nullable String region,
			@Nullable String country, @Nullable Double latitude, @Nullable Double longitude, @Nullable DateRecord opens,
			@Nullable DateRecord closes, boolean permanent, boolean planned, @Nullable String note) {

		static ShowingRecord of(Showing showing) {
			Place place = showing.place();
			return new ShowingRecord(place.venue(), place.city(), place.region(), place.country(), place.latitude(),
					place.longitude(), DateRecord.of(showing.opens()), DateRecord.of(showing.closes()),
					showing.permanent(), showing.planned(), showing.note());
		}

	}

	record ShownRecord(String work, Basis basis, @Nullable String note) {

		static ShownRecord of(ShownWork shown) {
			return new ShownRecord(shown.work().slug(), shown.basis(), shown.note());
		}

	}

	record ExhibitionRecord(String slug, String title, @Nullable String lang, @Nullable ExhibitionPart part,
			List<ShowingRecord> showings, List<ShownRecord> works, List<TieRecord> collaborators,
			@Nullable String summary, List<String> sources, @Nullable LocalDate added) {

		static ExhibitionRecord of(Exhibition exhibition) {
			return new ExhibitionRecord(exhibition.slug(), exhibition.title().text(), exhibition.title().lang(),
					exhibition.part(), exhibition.showings().stream().map(ShowingRecord::of).toList(),
					exhibition.works().stream().map(ShownRecord::of).toList(),
					TieRecord.of(exhibition.collaborations()), exhibition.summary(), exhibition.sources(),
					exhibition.added());
		}

	}

	record PublicationRecord(String slug, String title, @Nullable String lang, PublicationKind kind,
			PublicationPart part, @Nullable String publisher, @Nullable String container,
			@Nullable ContainerKind containerKind, @Nullable DateRecord date, @Nullable Integer volumes,
			List<TieRecord> collaborators, @Nullable String summary, List<String> sources, @Nullable LocalDate added) {

		static PublicationRecord of(Publication publication) {
			return new PublicationRecord(publication.slug(), publication.title().text(), publication.title().lang(),
					publication.kind(), publication.part(), publication.publisher(), publication.container(),
					publication.containerKind(), DateRecord.of(publication.date()), publication.volumes(),
					TieRecord.of(publication.collaborations()), publication.summary(), publication.sources(),
					publication.added());
		}

	}

	record CollaboratorRecord(String slug, String name, boolean group, @Nullable String knownFor,
			List<String> sources) {

		static CollaboratorRecord of(Collaborator person) {
			return new CollaboratorRecord(person.slug(), person.name(), person.group(), person.knownFor(),
					person.sources());
		}

	}

	record EventRecord(String slug, @Nullable DateRecord date, String title, @Nullable String text,
			@Nullable String place, Theme theme, List<String> works, List<String> exhibitions,
			List<String> publications, List<TieRecord> people, List<String> sources, @Nullable LocalDate added) {

		static EventRecord of(LifeEvent event) {
			return new EventRecord(event.slug(), DateRecord.of(event.date()), event.title(), event.text(),
					event.place(), event.theme(), event.works().stream().map(Work::slug).toList(),
					event.exhibitions().stream().map(Exhibition::slug).toList(),
					event.publications().stream().map(Publication::slug).toList(), TieRecord.of(event.collaborations()),
					event.sources(), event.added());
		}

	}

	record ChapterRecord(String slug, String title, String text, List<String> sources) {

		static ChapterRecord of(Chapter chapter) {
			return new ChapterRecord(chapter.slug(), chapter.title(), chapter.text(), chapter.sources());
		}

	}

}
