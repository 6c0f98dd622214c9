package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Whose career it is, a person or a group; there is just one.
 *
 * @param sortName the name as a bibliography has it, the family name first, if it is
 * turned round
 * @param type a person unless said
 * @param birthDate when a group was founded
 * @param deathDate when a group came to its end
 * @param summary one paragraph, as Markdown
 * @param sections the sections of the source text, in its order
 * @param published the day of each record that has no day of its own
 * @param updated the day on which the facts were last changed
 * @param featured the slugs of the works that the home page shows; none to choose by rule
 * @param site what the dataset says of the site itself
 */
public record Subject(String name, @Nullable String sortName, @Nullable Type type, @Nullable PartialDate birthDate,
		@Nullable PartialDate deathDate, @Nullable String birthPlace, @Nullable String nationality,
		List<String> occupations, String summary, List<String> sources, List<String> sections,
		@Nullable LocalDate published, @Nullable LocalDate updated, List<String> featured, SiteProfile site) {

	@Override
	public Type type() {
		return (this.type != null) ? this.type : Type.PERSON;
	}

	@Override
	public @Nullable String birthPlace() {
		return Language.translatedIfAny(this.birthPlace);
	}

	@Override
	public @Nullable String nationality() {
		return Language.translatedIfAny(this.nationality);
	}

	@Override
	public List<String> occupations() {
		return this.occupations.stream().map(Language::translated).toList();
	}

	@Override
	public String summary() {
		return Language.translated(this.summary);
	}

	/** Whether it is a group, such as a band or a company. */
	public boolean group() {
		return type() == Type.GROUP;
	}

	/** The age reached in a year; none before the birth or after the death. */
	public @Nullable Integer ageIn(int year) {
		PartialDate birth = this.birthDate;
		return (birth == null || birth.circa() || group() || year < birth.year() || year > lastBirthday(birth)) ? null
				: year - birth.year();
	}

	/** In words that hold all year: {@code Turned 43}, {@code Aged 45–55}. */
	public @Nullable String ages(YearQuery span) {
		PartialDate birth = this.birthDate;
		int to = (birth != null) ? Math.min(span.to(), lastBirthday(birth)) : 0;
		Integer last = ageIn(to);
		if (birth == null || last == null || to < span.from()) {
			return null;
		}
		if (last == 0) {
			return Messages.get("subject.born");
		}
		return span.isYear() ? Messages.get("subject.turned", last)
				: Messages.get("subject.aged", Math.max(0, span.from() - birth.year() - 1), last);
	}

	/**
	 * The year of the last birthday: that of the death only if the birthday is known to
	 * be before it, or none at all if nobody knows the year of the death.
	 */
	private int lastBirthday(PartialDate birth) {
		PartialDate death = this.deathDate;
		if (death == null) {
			return YearQuery.LAST;
		}
		PartialDate birthday = inLeapYear(birth);
		PartialDate end = inLeapYear(death);
		boolean reached = birthday.isBefore(end) || birthday.equals(end) && end.day() != null;
		return death.circa() ? 0 : reached ? death.year() : death.year() - 1;
	}

	private static PartialDate inLeapYear(PartialDate date) {
		return new PartialDate(2000, date.month(), date.day(), null);
	}

	/** What a {@link Subject} is. */
	public enum Type {

		PERSON, GROUP

	}

}
