package org.careersite.discovery;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What was added to the career last, as a feed reader sees it. */
@WholeSiteTest
class FeedControllerTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsWhoseCareerItIsAndThatTheSiteWroteIt() throws FeedException {
		assertThat(this.reader.get("/feed.atom")).hasStatusOk()
			.hasContentType("application/atom+xml;charset=UTF-8")
			.hasHeader("Cache-Control", "max-age=3600, public");
		SyndFeed feed = feed();

		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getTitle()).isEqualTo("René Balcer: career");
		assertThat(feed.getUri()).isEqualTo("http://localhost:8080/feed.atom");
		assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2026-11-26T00:00:00Z"));
		assertThat(feed.getAuthors()).singleElement()
			.satisfies((author) -> assertThat(author.getName()).isEqualTo("René Balcer: career"));
		assertThat(feed.getLinks()).extracting((link) -> link.getRel() + " " + link.getHref())
			.containsExactly("alternate http://localhost:8080/timeline", "self http://localhost:8080/feed.atom");
	}

	@Test
	void tellsTheNewestFirst() throws FeedException {
		List<SyndEntry> entries = feed().getEntries();

		assertThat(entries).hasSize(FeedController.MOST)
			.isSortedAccordingTo((one, other) -> other.getUpdatedDate().compareTo(one.getUpdatedDate()))
			.extracting(SyndEntry::getUri)
			.doesNotHaveDuplicates();
		assertThat(entries).extracting(SyndEntry::getTitle)
			.startsWith("Gazing Into the Mirror", "Desaparecidos", "Hidden Stories", "René Balcer: Forensics",
					"FBI: Most Wanted is renewed for a sixth season");
	}

	@Test
	void tellsOfARecordWithItsAddressAndDates() throws FeedException {
		SyndEntry entry = entry("http://localhost:8080/exhibitions/desaparecidos");

		assertThat(entry.getTitle()).isEqualTo("Desaparecidos");
		assertThat(entry.getLink()).isEqualTo(entry.getUri());
		assertThat(entry.getDescription().getValue())
			.isEqualTo("Own work · Americas Society/Council of the Americas, New York, United States · November 2025");
		assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
		assertThat(entry.getUpdatedDate()).isEqualTo(entry.getPublishedDate());
		assertThat(entry.getCategories()).singleElement()
			.satisfies((category) -> assertThat(category.getName()).isEqualTo("EXHIBITION"));
	}

	@Test
	void leadsNowhereThatIsNotThere() throws FeedException {
		assertThat(feed().getEntries()).allSatisfy((entry) -> {
			String address = entry.getLink().replace("http://localhost:8080", "");
			String[] parts = address.split("#");
			org.jsoup.nodes.Document page = this.reader.read(parts[0]);
			if (parts.length > 1) {
				assertThat(page.select("[id=" + parts[1] + "]")).as(address).hasSize(1);
			}
		});
	}

	@Test
	void hasInEachEntryWhatAtomAsksFor() {
		Document feed = Jsoup.parse(text(), Parser.xmlParser());

		assertThat(feed.select("entry")).allSatisfy((entry) -> {
			assertThat(entry.select("> id, > title, > updated").eachText()).hasSize(3).doesNotContain("");
			assertThat(entry.select("> updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
			assertThat(entry.select("> link[rel=alternate]")).hasSize(1);
		});
	}

	private SyndEntry entry(String id) throws FeedException {
		return feed().getEntries().stream().filter((entry) -> entry.getUri().equals(id)).findFirst().orElseThrow();
	}

	private SyndFeed feed() throws FeedException {
		return new SyndFeedInput().build(new StringReader(text()));
	}

	private String text() {
		return Reader.body(this.reader.get("/feed.atom"));
	}

}
