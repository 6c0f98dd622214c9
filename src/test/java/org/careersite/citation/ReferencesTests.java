package org.careersite.citation;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.ReferenceForm;
import org.careersite.career.text.Title;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The publications as references, and how to cite a record. */
@WholeSiteTest
class ReferencesTests {

	@Autowired
	private Reader reader;

	@Test
	void writesTheBookOfThePhotographer() {
		assertThat(body("/publications/rene-balcer-seeing-as.bib")).isEqualTo("""
				@book{rene-balcer-seeing-as,
				  author = {{René Balcer}},
				  title = {{René Balcer: Seeing As}},
				  publisher = {ACC Art Books (UK)},
				  year = 2023,
				  month = 11,
				  note = {Robert Hobbs: introduction},
				  url = {http://localhost:8080/publications/rene-balcer-seeing-as}
				}
				""");
		assertThat(body("/publications/rene-balcer-seeing-as.ris")).isEqualTo("""
				TY  - BOOK
				ID  - rene-balcer-seeing-as
				AU  - René Balcer
				TI  - René Balcer: Seeing As
				M3  - Photo book
				PB  - ACC Art Books (UK)
				PY  - 2023
				DA  - 2023/11//
				N1  - Robert Hobbs: introduction
				UR  - http://localhost:8080/publications/rene-balcer-seeing-as
				ER  -\s
				""".replace("\n", "\r\n"));
	}

	@Test
	void makesAnEssayInAJournalAnArticle() {
		assertThat(body("/publications/essay-impressions.bib")).isEqualTo("""
				@article{essay-impressions,
				  author = {{René Balcer}},
				  title = {{Essay in Impressions}},
				  journal = {{Impressions: The Journal of the Japanese Art Society of America}},
				  url = {http://localhost:8080/publications/essay-impressions}
				}
				""");
		assertThat(body("/publications/essay-impressions.ris")).startsWith("TY  - JOUR\r\n")
			.contains("\r\nAU  - René Balcer\r\n",
					"\r\nT2  - Impressions: The Journal of the Japanese Art Society of America\r\n");
		assertThat(this.reader.read("/publications/essay-impressions")
			.select("meta[name=citation_journal_title]")
			.attr("content")).isEqualTo("Impressions: The Journal of the Japanese Art Society of America");
		assertThat(body("/career.jsonld")).contains("\"isPartOf\":{\"@type\":\"Periodical\",\"name\":\"Impressions: ");
	}

	@Test
	void doesNotGuessWhatAnEssayStandsIn() {
		assertThat(body("/publications/essay-it-begins-with-metamorphosis-xu-bing.bib")).isEqualTo("""
				@misc{essay-it-begins-with-metamorphosis-xu-bing,
				  author = {{René Balcer}},
				  title = {{Essay in It Begins with Metamorphosis: Xu Bing}},
				  howpublished = {Essay in It Begins with Metamorphosis: Xu Bing},
				  url = {http://localhost:8080/publications/essay-it-begins-with-metamorphosis-xu-bing}
				}
				""");
		assertThat(body("/publications/essay-it-begins-with-metamorphosis-xu-bing.ris")).startsWith("TY  - GEN\r\n");
	}

	@Test
	void makesAnEssayInABookAPartOfIt() {
		Reference essay = new Reference(ReferenceForm.PART_OF_BOOK, "essay", new Title("On McGuffins", null), "Essay",
				"The Book of USA", null, null, null, null, null, List.of(), null, true, "/publications/essay");

		assertThat(Bibtex.of(essay, "Ada", "https://example.org")).startsWith("@incollection{essay,\n")
			.contains("  title = {{On McGuffins}},\n", "  booktitle = {{The Book of USA}},\n");
		assertThat(Ris.of(essay, "Ada", "https://example.org")).startsWith("TY  - CHAP\r\n");
	}

	@Test
	void makesAPublisherNoAuthor() throws Exception {
		assertThat(bibtex("/publications.bib?kind=BOOK").values())
			.allSatisfy((entry) -> assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR)).isNull());
	}

	@Test
	void callsNobodyThePublisherOfWhatWasCoPublished() {
		assertThat(body("/publications/a-token-of-elegance.bib")).isEqualTo("""
				@book{a-token-of-elegance,
				  title = {{A Token of Elegance}},
				  year = 2015,
				  note = {Mattawin: co-publisher},
				  url = {http://localhost:8080/publications/a-token-of-elegance}
				}
				""");
		assertThat(body("/publications/a-token-of-elegance.ris").lines()).contains("N1  - Mattawin: co-publisher")
			.noneMatch((line) -> line.startsWith("PB") || line.contains("Balcer"));
		assertThat(cited("/publications/a-token-of-elegance").get(0)).isEqualTo("A Token of Elegance. 2015. "
				+ "René Balcer: career, http://localhost:8080/publications/a-token-of-elegance.");
	}

	@Test
	void isReadBackByAParser() throws Exception {
		Map<Key, BibTeXEntry> entries = bibtex("/publications.bib");

		assertThat(entries).hasSize(9);
		assertThat(entries.keySet()).extracting(Key::getValue)
			.startsWith("rene-balcer-seeing-as", "chow-secrets-of-chinese-cooking");
		assertThat(text(entries.get(new Key("ai-weiwei-new-york-1983-1993")), BibTeXEntry.KEY_TITLE))
			.isEqualTo("Ai Weiwei New York 1983–1993");
		assertThat(text(entries.get(new Key("ai-weiwei-new-york-1983-1993")), BibTeXEntry.KEY_AUTHOR))
			.isEqualTo("Ai Weiwei");
	}

	@Test
	void takesTheFiltersOfThePage() throws Exception {
		assertThat(bibtex("/publications.bib?kind=ESSAY&q=xu"))
			.containsOnlyKeys(new Key("essay-it-begins-with-metamorphosis-xu-bing"));
		assertThat(body("/publications.ris?years=2010").lines())
			.startsWith("TY  - BOOK", "ID  - wuming-no-name-group-catalogue")
			.contains("NV  - 13", "N1  - René Balcer: sponsor")
			.endsWith("ER  - ");
		assertThat(body("/publications.bib?years=1066")).isEmpty();
	}

	@Test
	void citesAWork() {
		assertThat(cited("/filmography/mission-protection-rapprochee")).containsExactly(
				"Mission Protection Rapprochée. Created by René Balcer, 1997. René Balcer: career, "
						+ "http://localhost:8080/filmography/mission-protection-rapprochee.",
				"Mission Protection Rapprochée. Created by René Balcer. TV series, 1997. "
						+ "http://localhost:8080/filmography/mission-protection-rapprochee.",
				"Balcer, R. (Creator). (1997). Mission Protection Rapprochée [TV series]. René Balcer: career. "
						+ "http://localhost:8080/filmography/mission-protection-rapprochee",
				"""
						@misc{mission-protection-rapprochee,
						  title = {{Mission Protection Rapprochée}},
						  year = 1997,
						  howpublished = {TV series},
						  note = {René Balcer: creator},
						  url = {http://localhost:8080/filmography/mission-protection-rapprochee}
						}
						""", """
						TY  - VIDEO
						ID  - mission-protection-rapprochee
						TI  - Mission Protection Rapprochée
						M3  - TV series
						PY  - 1997
						N1  - René Balcer: creator
						LA  - fr
						UR  - http://localhost:8080/filmography/mission-protection-rapprochee
						ER  -\s
						""");
	}

	@Test
	void citesAnEssayAsHis() {
		assertThat(cited("/publications/essay-impressions").get(0))
			.startsWith("Balcer, René. “Essay in Impressions.” Impressions: The Journal of the Japanese Art Society of "
					+ "America. René Balcer: career, http");
	}

	@Test
	void datesNoWorkWhoseYearIsInferred() {
		assertThat(cited("/filmography/backbone-song")).containsExactly(
				"“Backbone.” René Balcer, adaptation. René Balcer: career, "
						+ "http://localhost:8080/filmography/backbone-song.",
				"“Backbone.” René Balcer, adaptation. Song, n.d. http://localhost:8080/filmography/backbone-song.",
				"Balcer, R. (Adaptation). (n.d.). Backbone [Song]. René Balcer: career. "
						+ "http://localhost:8080/filmography/backbone-song",
				"""
						@misc{backbone-song,
						  title = {{Backbone}},
						  howpublished = {Song},
						  note = {René Balcer: adaptation},
						  url = {http://localhost:8080/filmography/backbone-song}
						}
						""", """
						TY  - SOUND
						ID  - backbone-song
						TI  - Backbone
						M3  - Song
						N1  - René Balcer: adaptation
						UR  - http://localhost:8080/filmography/backbone-song
						ER  -\s
						""");
	}

	@Test
	void citesAnExhibitionAndAPublication() {
		assertThat(cited("/exhibitions/rene-balcer-forensics")).startsWith(
				"Balcer, René. René Balcer: Forensics. 20 June 2024, Hutchinson Modern & Contemporary Gallery, New York, "
						+ "United States. René Balcer: career, http://localhost:8080/exhibitions/rene-balcer-forensics.",
				"Balcer, René. René Balcer: Forensics. Exhibition, 20 June 2024, Hutchinson Modern & Contemporary "
						+ "Gallery, New York, United States. http://localhost:8080/exhibitions/rene-balcer-forensics.",
				"Balcer, R. (2024). René Balcer: Forensics [Exhibition]. Hutchinson Modern & Contemporary Gallery, "
						+ "New York, United States. http://localhost:8080/exhibitions/rene-balcer-forensics");
		assertThat(cited("/exhibitions/backbone").get(1))
			.startsWith("Backbone. Exhibition, 2011–2018, 7\u00a0showings. ");
		assertThat(cited("/publications/rene-balcer-seeing-as")).startsWith(
				"Balcer, René. René Balcer: Seeing As. ACC Art Books (UK), 2023. René Balcer: career, "
						+ "http://localhost:8080/publications/rene-balcer-seeing-as.",
				"Balcer, René. René Balcer: Seeing As. ACC Art Books (UK), 2023. "
						+ "http://localhost:8080/publications/rene-balcer-seeing-as.",
				"Balcer, R. (2023). René Balcer: Seeing As. ACC Art Books (UK). "
						+ "http://localhost:8080/publications/rene-balcer-seeing-as",
				body("/publications/rene-balcer-seeing-as.bib"));
	}

	@Test
	void setsTitlesInItalics() {
		assertThat(this.reader.read("/filmography/jo").select(".cite-form:first-child i").eachText())
			.containsExactly("Jo", "René Balcer: career");
	}

	@Test
	void callsNobodyTheDirectorOfASeriesForAnEpisode() {
		assertThat(cited("/filmography/law-and-order").get(0)).startsWith("Law & Order. René Balcer, showrunner, 1990");
		assertThat(cited("/filmography/star-trek-the-next-generation").get(0))
			.startsWith("Star Trek: The Next Generation. René Balcer, writer, 1992.");
	}

	@Test
	void citesInFrench() {
		assertThat(cited("/fr/filmography/backbone-poem").get(1))
			.startsWith("Balcer, René. «\u202fBackbone\u202f». Poème, s.\u202fd. http");
	}

	@Test
	void knowsNoReferenceToWhatIsNotThere() {
		assertThat(this.reader.get("/publications/nothing.bib")).hasStatus(404);
	}

	/**
	 * In the styles MLA, Chicago and APA, BibTeX and RIS; a browser has no carriage
	 * returns.
	 */
	private List<String> cited(String page) {
		Document document = this.reader.read(page);
		return document.select("main .cite-form dd")
			.stream()
			.map((element) -> element.wholeText().replace("\r", ""))
			.toList();
	}

	private Map<Key, BibTeXEntry> bibtex(String address) throws Exception {
		return new BibTeXParser().parse(new StringReader(body(address))).getEntries();
	}

	private static String text(BibTeXEntry entry, Key field) throws Exception {
		return new LaTeXPrinter()
			.print(new LaTeXParser().parse(new StringReader(entry.getField(field).toUserString())));
	}

	private String body(String address) {
		return Reader.body(this.reader.get(address));
	}

}
