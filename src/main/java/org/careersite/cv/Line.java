package org.careersite.cv;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.LifeEvent;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Language;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Messages;
import org.careersite.records.AwardData;
import org.careersite.records.ExhibitionData;
import org.careersite.records.PublicationData;
import org.careersite.records.ShowingData;
import org.careersite.records.WorkData;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A line of a CV.
 *
 * @param when the years, or empty
 * @param link the record, by its name
 * @param markdown whether that name is a line of Markdown
 * @param text what follows the name, or empty
 * @param inferred whether the work or publication is inferred
 * @param object the work or publication that an award was for
 */
record Line(String when, RecordLink link, boolean markdown, String text, boolean inferred,
		@Nullable RecordLink object) {

	/** So many showings of an exhibition a line names. */
	private static final int SHOWINGS = 12;

	/**
	 * A work.
	 * @param creator whether to say that the person created it
	 */
	static Line of(WorkData work, boolean creator) {
		return of(Objects.toString(work.years(), ""), work.link(), small(work.kind()),
				work.roles()
					.stream()
					.filter((role) -> creator || !role.equals(Credit.CREATOR))
					.map(Language::translated)
					.collect(Collectors.joining(", ")),
				work.yearsInferred() ? Messages.get("works.date-inferred") : null);
	}

	/**
	 * An exhibition at its venues.
	 * @param part whether to say the person's part in it
	 */
	static Line of(ExhibitionData exhibition, boolean part) {
		List<ShowingData> showings = exhibition.showings();
		return of(exhibition.years(), exhibition.link(), part ? small(exhibition.part()) : null,
				showings.stream()
					.limit(SHOWINGS)
					.map((showing) -> shown(showing, showings.size() > 1))
					.collect(Collectors.joining("; ")));
	}

	/** The area of one of several showings is left out where its venue is known. */
	private static String shown(ShowingData showing, boolean dated) {
		YearSpan years = (showing.startYear() != null && showing.endYear() != null)
				? new YearSpan(showing.startYear(), showing.endYear()) : null;
		String note = showing.planned() ? Messages.get("showings.planned")
				: Phrases.joinedBy(", ", dated ? Objects.toString(years, null) : null,
						showing.permanent() ? Messages.get("showings.permanent") : null);
		return Phrases.joinedBy(", ", showing.where(), showing.area()) + (note.isEmpty() ? "" : " (" + note + ")");
	}

	static Line of(PublicationData publication) {
		Integer volumes = publication.volumes();
		return of(Objects.toString(publication.year(), ""), publication.link(), small(publication.kind()),
				(publication.container() != null) ? Messages.get("citation.in", publication.container()) : null,
				publication.publisher(), Phrases.counted((volumes != null) ? volumes : 0, "citation.volumes"),
				small(publication.part()));
	}

	/** By the name of the prize, else of the body. */
	static Line of(AwardData award, boolean outcome) {
		String prize = award.prize();
		List<String> names = Stream
			.of(award.ownPrize(), (prize != null && award.ownPrize() == null) ? award.ownCategory() : null,
					award.body().name(), award.ownCategory())
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
		String text = Phrases.joinedBy(", ", outcome ? award.outcomeInWords().toLowerCase(Messages.locale()) : null,
				String.join(", ", names.subList(1, names.size())),
				(award.episode() != null) ? Messages.get("record.episode", award.episode()) : null);
		return new Line(String.valueOf(award.year()), new RecordLink(names.get(0), award.url()), false, text,
				award.inferred(), award.object());
	}

	static Line of(LifeEvent event, CareerSnapshot career) {
		return new Line((event.date() != null) ? String.valueOf(event.date().year()) : "",
				new RecordLink(event.title(), Paths.of(event, career)), true, Objects.toString(event.place(), ""),
				false, null);
	}

	/** A label within a line: {@code mini-series}, but {@code TV series}. */
	private static @Nullable String small(@Nullable Labelled label) {
		return (label != null) ? StringUtils.uncapitalizeAsProperty(label.label()) : null;
	}

	private static Line of(String when, RecordLink link, @Nullable String... text) {
		return new Line(when, link, false, Phrases.joinedBy(", ", text), false, null);
	}

}
