package org.careersite.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careersite.career.CareerRecord;
import org.careersite.career.LifeEvent;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

	private final Prose prose = new Prose(
			new SiteSettings("http://localhost:8080", new SiteSettings.Security(null, null)), career());

	@Test
	void rendersParagraphs() {
		assertThat(this.prose.block("One *two*.\n\nThree **four**."))
			.isEqualTo("<p>One <em>two</em>.</p>\n<p>Three <strong>four</strong>.</p>\n");
	}

	@Test
	void rendersASingleParagraphAsABlockToo() {
		assertThat(this.prose.block("One.")).isEqualTo("<p>One.</p>\n");
	}

	@Test
	void rendersALineWithoutParagraph() {
		assertThat(this.prose.inline("Creates *Jo*")).isEqualTo("Creates <em>Jo</em>");
	}

	@Test
	void rendersNothingForNothing() {
		assertThat(this.prose.block(null)).isEmpty();
		assertThat(this.prose.inline(null)).isEmpty();
		assertThat(Prose.plain(null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "work:jo, /filmography/jo", "body:emmy-award, /awards/emmy-award",
			"exhibition:backbone, /exhibitions/backbone", "publication:a-token, /publications/a-token",
			"person:xu-bing, /people/xu-bing", "event:birth, /timeline#birth",
			"event:event-" + CareerSnapshot.TIMELINE_PAGE + ", /timeline?page=1#event-" + CareerSnapshot.TIMELINE_PAGE,
			"year:1997, /years/1997" })
	void leadsAReferenceToThePageOfItsRecord(String reference, String href) {
		assertThat(this.prose.inline("[the *record*](" + reference + ")"))
			.isEqualTo("<a href=\"" + href + "\">the <em>record</em></a>");
	}

	@Test
	void leavesALinkToAnotherSiteAsItIsAndGivesItNoCredit() {
		assertThat(this.prose.inline("[x](https://example.org/a?b=c&d)"))
			.isEqualTo("<a rel=\"nofollow\" href=\"https://example.org/a?b=c&amp;d\">x</a>");
	}

	@Test
	void showsMarkupAsText() {
		assertThat(this.prose.inline("a <script>alert(1)</script> & <b>b</b>"))
			.isEqualTo("a &lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;b&lt;/b&gt;");
		assertThat(this.prose.block("<div onclick=\"x()\">\n\nText"))
			.isEqualTo("<p>&lt;div onclick=&quot;x()&quot;&gt;</p>\n<p>Text</p>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "file:///etc/passwd" })
	void takesTheAddressFromALinkThatCouldDoHarm(String address) {
		assertThat(this.prose.inline("[x](" + address + ")")).isEqualTo("<a rel=\"nofollow\" href=\"\">x</a>");
	}

	@Test
	void cannotBeLedOutOfALinkByASlug() {
		assertThat(this.prose.inline("[x](work:a\"onclick=\"b)"))
			.isEqualTo("<a href=\"/filmography/a&quot;onclick=&quot;b\">x</a>");
	}

	@Test
	void givesTheWordsAlone() {
		assertThat(Prose.plain("One *two*\nthree `four`.\n\n[Five](work:jo) & **six**"))
			.isEqualTo("One two three four. Five & six");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1500. A new century", "# 1 in the ratings", "- 3 %", "+ 3 %", "> 9000", "****", "---",
			"1) One", "```", "[Foo]: bar" })
	void takesALineForALineWhateverItStartsWith(String line) {
		assertThat(this.prose.inline(line)).isEqualTo(line.replace(">", "&gt;"));
	}

	@Test
	void keepsALineOnOneLine() {
		assertThat(this.prose.inline("One  \ntwo\n\nthree\\\n*four*")).isEqualTo("One two three <em>four</em>");
	}

	@Test
	void takesAYearAtTheStartOfATextForAYear() {
		assertThat(this.prose.block("1986. What a season.")).isEqualTo("<p>1986. What a season.</p>\n");
		assertThat(Prose.plain("1986. What a season.")).isEqualTo("1986. What a season.");
	}

	@Test
	void losesNoWordOfAText() {
		assertThat(Prose.plain("One  \ntwo\\\nthree")).isEqualTo("One two three");
		assertThat(Prose.plain("One.\n### Two\nThree.")).isEqualTo("One. Two Three.");
		assertThat(Prose.plain("- one\n- two\n\n3. Three\n4. four")).isEqualTo("one two 3. Three 4. four");
		assertThat(Prose.plain("a <b>b</b>\n\n<div>\nc\n")).isEqualTo("a <b>b</b> <div> c");
		assertThat(Prose.plain("One:\n\n    two")).isEqualTo("One: two");
	}

	/** One whose timeline has two pages. */
	private static CurrentCareer career() {
		Subject somebody = new Subject("Ada Example", null, null, PartialDate.of(1954), null, null, null, List.of(),
				"She.", List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);
		List<CareerRecord> events = IntStream.rangeClosed(0, CareerSnapshot.TIMELINE_PAGE)
			.<CareerRecord>mapToObj((at) -> new LifeEvent("event-" + at, at, null, "Event", null, null,
					Term.of(LifeEvent.Theme.LIFE), List.of(), List.of(), List.of(), List.of(), List.of(), null))
			.toList();
		CurrentCareer career = new CurrentCareer();
		career.replaceBy(Map.of(Language.ENGLISH, CareerSnapshot.of(somebody, events)));
		return career;
	}

}
