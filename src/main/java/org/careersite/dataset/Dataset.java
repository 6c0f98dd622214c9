package org.careersite.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.careersite.career.Basis;
import org.careersite.career.ContainerKind;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.Kind;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationPart;
import org.careersite.career.Theme;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a dataset folder holds, file by file, checked and not yet tied together. The
 * records have the names and fields of {@code career.schema.json}; a list that is left
 * out is empty. The document is all of it as one tree, see {@link DatasetDocument}; the
 * hints tell of names that have changed.
 */
record Dataset(Profile profile, List<WorkEntry> works, List<PersonEntry> people, Prizes prizes,
		List<ExhibitionEntry> exhibitions, List<PublicationEntry> publications, List<EventEntry> events,
		List<ChapterEntry> chapters, ObjectNode document, List<Fault> hints) {

	record Profile(SubjectEntry person, List<String> sections, @Nullable LocalDate published,
			@Nullable LocalDate updated) {
	}

	record SubjectEntry(String name, PartialDate birthDate, @Nullable String birthPlace, @Nullable String nationality,
			List<String> occupations, String summary, List<String> sources) {
	}

	record WorkEntry(String slug, String title, @Nullable String lang, Kind kind, YearSpan years,
			@Nullable Basis yearsBasis, @Nullable String franchise, List<CreditEntry> credits,
			List<ContributionEntry> collaborators, Map<String, String> facts, @Nullable String summary,
			List<String> sources, @Nullable LocalDate added) {

		WorkEntry {
			credits = orEmpty(credits);
			collaborators = orEmpty(collaborators);
			facts = (facts != null) ? facts : new LinkedHashMap<>();
		}

	}

	record CreditEntry(String role, @Nullable YearSpan years, @Nullable String note) {
	}

	record ContributionEntry(String person, String role) {
	}

	record PersonEntry(String slug, String name, boolean group, @Nullable String knownFor, List<String> sources) {
	}

	record Prizes(List<BodyEntry> bodies, List<AwardEntry> awards) {
	}

	record BodyEntry(String slug, String name, @Nullable String prize, List<String> sources) {
	}

	record AwardEntry(String body, int year, @Nullable String category, Outcome outcome, @Nullable Integer count,
			@Nullable String creditedAs, @Nullable String episode, @Nullable String work, @Nullable String publication,
			@Nullable Basis basis, @Nullable String note, List<String> sources, @Nullable LocalDate added) {
	}

	record ExhibitionEntry(String slug, String title, @Nullable String lang, @Nullable ExhibitionPart part,
			@Nullable String summary, List<ShownWorkEntry> works, List<ContributionEntry> collaborators,
			List<ShowingEntry> showings, List<String> sources, @Nullable LocalDate added) {

		ExhibitionEntry {
			works = orEmpty(works);
			collaborators = orEmpty(collaborators);
		}

	}

	/** In a file it may be the slug of the work alone. */
	record ShownWorkEntry(String work, @Nullable Basis basis, @Nullable String note) {

		@JsonCreator
		ShownWorkEntry {
		}

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static ShownWorkEntry of(String work) {
			return new ShownWorkEntry(work, null, null);
		}

	}

	record ShowingEntry(@Nullable String venue, @Nullable String city, @Nullable String region,
			@Nullable String country, @Nullable PartialDate opens, @Nullable PartialDate closes, boolean permanent,
			boolean planned, @Nullable String note, List<Double> coordinates) {

		ShowingEntry {
			coordinates = orEmpty(coordinates);
		}

	}

	record PublicationEntry(String slug, String title, @Nullable String lang, PublicationKind kind,
			PublicationPart part, @Nullable String publisher, @Nullable String container,
			@Nullable ContainerKind containerKind, @Nullable PartialDate date, @Nullable Integer volumes,
			@Nullable String summary, List<ContributionEntry> collaborators, List<String> sources,
			@Nullable LocalDate added) {

		PublicationEntry {
			collaborators = orEmpty(collaborators);
		}

	}

	record EventEntry(String slug, @Nullable PartialDate date, String title, @Nullable String text,
			@Nullable String place, Theme theme, List<String> works, List<String> exhibitions,
			List<String> publications, List<ContributionEntry> people, List<String> sources,
			@Nullable LocalDate added) {

		EventEntry {
			works = orEmpty(works);
			exhibitions = orEmpty(exhibitions);
			publications = orEmpty(publications);
			people = orEmpty(people);
		}

	}

	record ChapterEntry(String slug, String title, String text, List<String> sources) {
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
