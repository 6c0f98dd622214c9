package org.careersite.discovery;

import java.io.StringReader;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import org.careersite.ComposerSiteTest;
import org.careersite.Reader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Sitemap and feed of a composer: other scripts, and years of three centuries ago. */
@ComposerSiteTest
class ComposerDiscoveryTests {

	@Autowired
	private Reader reader;

	@Test
	void listsItsPagesInAValidSitemap() throws Exception {
		assertThat(SitemapTests.valid(Reader.body(this.reader.get("/sitemap.xml")), "sitemap"))
			.contains("/filmography/nocturne-nan<", "/years/1724<", "/decades/1700s<");
	}

	@Test
	void isAFeedToAReaderThatNobodyHereWrote() throws Exception {
		assertThat(new SyndFeedInput().build(new StringReader(Reader.body(this.reader.get("/feed.atom")))).getEntries())
			.extracting(SyndEntry::getTitle)
			.contains("Заметки о звоне", "L'Heure & l'Eau", "قصيدة الظل", "Z̈dr̂avicẽ ạ̈ḷḷẹ̈ <ombre>");
	}

}
