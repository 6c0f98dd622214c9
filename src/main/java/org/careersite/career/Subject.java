package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Whose career it is; there is just one.
 *
 * @param sortName the name as a bibliography has it, the family name first, if it is
 * turned round
 * @param summary one paragraph, as Markdown
 * @param sections the sections of the source text, in its order
 * @param published the day of each record that has no day of its own
 * @param updated the day on which the facts were last changed
 * @param featured the slugs of the works that the home page shows; none to choose by rule
 * @param site what the dataset says of the site itself
 */
public record Subject(String name, @Nullable String sortName, PartialDate birthDate, @Nullable String birthPlace,
		@Nullable String nationality, List<String> occupations, String summary, List<String> sources,
		List<String> sections, @Nullable LocalDate published, @Nullable LocalDate updated, List<String> featured,
		SiteProfile site) {

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

	/** The age reached in a year; none before the birth. */
	public @Nullable Integer ageIn(int year) {
		return (year < this.birthDate.year()) ? null : year - this.birthDate.year();
	}

	/** In words that hold all year: {@code Turned 43}, {@code Aged 45–55}. */
	public @Nullable String ages(YearQuery span) {
		Integer last = ageIn(span.to());
		if (last == null) {
			return null;
		}
		if (span.isYear()) {
			return (last == 0) ? Messages.get("subject.born") : Messages.get("subject.turned", last);
		}
		return Messages.get("subject.aged", Math.max(0, span.from() - this.birthDate.year() - 1), last);
	}

}
