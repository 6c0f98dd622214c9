package org.careersite.biography;

import java.util.List;

import org.careersite.career.Chapter;
import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The biography as its page shows it.
 *
 * @param birthDate when the person was born
 * @param birthPlace where, if known
 * @param nationality of which country, if known
 * @param occupations what the person does
 * @param chapters the life in its order
 */
record BiographyPage(PartialDate birthDate, @Nullable String birthPlace, @Nullable String nationality,
		List<String> occupations, List<ChapterText> chapters) {

	static BiographyPage of(Subject person, List<Chapter> chapters) {
		return new BiographyPage(person.birthDate(), person.birthPlace(), person.nationality(), person.occupations(),
				chapters.stream().map(ChapterText::of).toList());
	}

	/**
	 * A chapter.
	 *
	 * @param slug its anchor
	 * @param title its heading, as Markdown
	 * @param text its paragraphs, as Markdown
	 * @param sources the sections of the source text it comes from
	 */
	record ChapterText(String slug, String title, String text, List<String> sources) {

		private static ChapterText of(Chapter chapter) {
			return new ChapterText(chapter.slug(), chapter.title(), chapter.text(), chapter.sources());
		}

	}

}
