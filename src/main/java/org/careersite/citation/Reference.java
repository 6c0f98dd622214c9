package org.careersite.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.Publication;
import org.careersite.career.RecordType;
import org.careersite.career.ReferenceForm;
import org.careersite.career.Showing;
import org.careersite.career.Term;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * What a bibliography says of a record; {@link Citations} words it. It says only what the
 * record does: a publisher, a sponsor or a contributor is no author.
 *
 * @param form what citation managers take it for
 * @param kind what it is, in words
 * @param container the journal or book that it stands in
 * @param publisher the house; none if it was one of several, which is a hand then
 * @param date none if the source does not say, or for a span of years
 * @param years from first to last; none if not known, or only inferred
 * @param hands who had which part in it
 * @param role as what the person is named where a style names one role, if it is known
 * @param quoted whether its title stands in quotation marks and not in italics
 */
public record Reference(ReferenceForm form, String key, Title title, String kind, @Nullable String container,
		@Nullable String publisher, @Nullable PartialDate date, @Nullable YearSpan years, @Nullable Integer volumes,
		@Nullable String place, List<Hand> hands, @Nullable String role, boolean quoted, String path) {

	/** Who shows own work. */
	private static final String ARTIST = "artist";

	/** The roles that make somebody an author. */
	static final Set<String> AUTHORS = Set.of(ARTIST, "author", "co-author", "composer", "painter", "photographer",
			"playwright", "sculptor");

	/** The roles in a work that a style names first. */
	static final List<String> MAIN_ROLES = List.of(Credit.CREATOR, "director", "co-director", "writer", "co-writer",
			"producer");

	/** The same of a series, of which a director or writer made but a part. */
	private static final List<String> MAIN_ROLES_IN_SERIES = List.of(Credit.CREATOR, "showrunner");

	/** A publication. */
	public static Reference of(Publication publication) {
		Publication.Imprint imprint = publication.imprint();
		boolean author = publication.part().is(Publication.Part.AUTHOR)
				|| publication.part().is(Publication.Part.PHOTOGRAPHER);
		return new Reference(publication.citation(), publication.slug(), publication.title(),
				publication.kind().label(), imprint.container(), imprint.coPublished() ? null : imprint.publisher(),
				publication.date(), publication.years(), imprint.volumes(), null,
				Stream.concat(
						Stream.of(new Hand(imprint.coPublished() ? imprint.publisher() : null,
								lower(publication.part().label()), author)),
						publication.contributions().stream().map((each) -> new Hand(each.person().name(), each.role())))
					.toList(),
				null, publication.kind().as(Publication.Kind.class).article(), Paths.of(publication));
	}

	/** A work whose credits are at hand. */
	public static Reference of(Work work) {
		return new Reference(work.kind().citation(), work.slug(), work.title(), work.kind().label(), null, null,
				date(work), work.yearsInferred() ? null : work.years(), null, null, hands(work), role(work),
				work.kind().quoted(), Paths.of(work));
	}

	/** Others are named beside the person if they are authors as well. */
	private static List<Hand> hands(Work work) {
		List<String> roles = work.credits().stream().map(Credit::role).distinct().toList();
		List<Hand> hands = new ArrayList<>();
		if (work.own() || work.medium().byOneHand() && roles.stream().anyMatch(AUTHORS::contains)) {
			hands.add(new Hand(null, "", true));
			work.contributions()
				.stream()
				.filter((each) -> AUTHORS.contains(each.role()))
				.forEach((each) -> hands.add(new Hand(each.person().name(), each.role(), true)));
		}
		boolean author = !hands.isEmpty();
		String others = roles.stream()
			.filter((role) -> !author || !AUTHORS.contains(role))
			.map(Language::translated)
			.collect(Collectors.joining(", "));
		if (!others.isEmpty()) {
			hands.add(new Hand(null, others));
		}
		return hands;
	}

	/** An exhibition whose showings are at hand. */
	public static Reference of(Exhibition exhibition) {
		List<Showing> showings = exhibition.showings();
		Showing first = showings.get(0);
		boolean once = showings.size() == 1;
		Term part = exhibition.part();
		boolean own = part != null && (part.is(Exhibition.Part.SOLO) || part.is(Exhibition.Part.OWN_WORK));
		return new Reference(ReferenceForm.OTHER, exhibition.slug(), exhibition.title(),
				RecordType.EXHIBITION.described(""), null, null, once ? first.begins() : null, exhibition.years(), null,
				once ? first.place().toString() : RecordType.EXHIBITION.countedDated(showings.size()),
				(part != null) ? List.of(new Hand(null, lower(exhibition.partLabel()))) : List.of(),
				own ? ARTIST : null, false, Paths.of(exhibition));
	}

	/** The date of a work of one year, if more is known of it than that. */
	private static @Nullable PartialDate date(Work work) {
		YearSpan years = work.years();
		PartialDate date = work.date();
		return (work.yearsInferred() || date == null || years != null && years.isLong()
				|| date.equals(PartialDate.of(date.year()))) ? null : date;
	}

	private static @Nullable String role(Work work) {
		List<String> roles = work.credits().stream().map(Credit::role).toList();
		return Stream
			.concat((work.kind().series() ? MAIN_ROLES_IN_SERIES : MAIN_ROLES).stream().filter(roles::contains),
					roles.stream())
			.findFirst()
			.orElse(null);
	}

	/** When, in words; empty if it is not known. */
	String when() {
		return (this.date != null) ? this.date.toString() : Objects.toString(this.years, "");
	}

	private static String lower(String label) {
		return label.toLowerCase(Messages.locale());
	}

	/**
	 * Somebody's part in it.
	 *
	 * @param name whose; none for the person whose career it is
	 * @param author whether that makes an author of it
	 */
	public record Hand(@Nullable String name, String part, boolean author) {

		/** Somebody's part in the words of the dataset. */
		Hand(@Nullable String name, String part) {
			this(name, part, List.of("author", "co-author", "photographer").contains(part));
		}

		boolean editor() {
			return "editor".equals(this.part) || lower(Publication.Part.EDITOR.label()).equals(this.part);
		}

		String name(String person) {
			return Objects.requireNonNullElse(this.name, person);
		}

	}

}
