package org.careersite.export;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExportedPageTests {

	private static final String SITE = "https://career.example/a/path";

	@Test
	void turnsLinksToTheFilesOfTheFolder() {
		assertThat(turned("<a href=\"/a/path/years/1997#won\">1997</a>"))
			.contains("<a href=\"../../years/1997/#won\">1997</a>");
		assertThat(turned("<a href=\"/a/path/filmography?role=writer\">Writer</a>"))
			.contains("<a href=\"../../filmography/role=writer/\">Writer</a>");
		assertThat(turned("<form action=\"/a/path/search\" method=\"get\"></form>"))
			.contains("<form action=\"../../search/\" method=\"get\">");
		assertThat(turned("<svg viewBox=\"0 0 1 1\"><use href=\"/a/path/assets/1/img/marks.svg#won\"></use></svg>"))
			.contains("<svg viewBox=\"0 0 1 1\"><use href=\"../../assets/1/img/marks.svg#won\"></use></svg>");
	}

	@Test
	void leavesOtherLinksAlone() {
		String links = "<a href=\"#main\">Main</a><a href=\"https://example.org/\">Other</a>";

		assertThat(turned(links)).contains(links);
	}

	@Test
	void namesThePageWithOneFilterAsTheFolderDoes() {
		assertThat(turned("<link rel=\"canonical\" href=\"" + SITE + "/filmography?role=writer\">"))
			.contains("<link rel=\"canonical\" href=\"" + SITE + "/filmography/role=writer/\">");
		assertThat(turned("<link rel=\"canonical\" href=\"" + SITE + "/filmography\">"))
			.contains("<link rel=\"canonical\" href=\"" + SITE + "/filmography\">");
	}

	@Test
	void tellsItsScriptsWhereTheSiteLies() {
		assertThat(turned("<form method=\"get\" action=\"/a/path/search\"></form>")).contains("data-site=\"../../fr/\"")
			.contains("<script src=\"../../assets/1/export/files.js\" defer")
			.contains("<noscript>No script</noscript></form>");
	}

	@Test
	void collectsWhereItLeads() {
		ExportedPage page = page("<a href=\"/a/path/about#downloads\">1</a><img src=\"/a/path/img.png\">"
				+ "<form method=\"get\" action=\"/a/path/awards\"><select name=\"body\"><option value=\"\">All</option>"
				+ "<option value=\"emmy\">Emmy</option></select></form>");

		assertThat(page.files()).extracting(ExportedFile::name)
			.containsExactlyInAnyOrder("about/index.html", "img.png", "awards/index.html",
					"awards/body=emmy/index.html");
		assertThat(page.anchors()).containsExactly("about/index.html#downloads");
	}

	@Test
	void noticesWhatBrowsersWouldAskOthersFor() {
		assertThat(page("<img src=\"https://other.example/a.png\"><script src=\"//cdn.example/b.js\"></script>"
				+ "<a href=\"https://fine.example/\">Fine</a>")
			.foreign()).containsExactly("//cdn.example/b.js", "https://other.example/a.png");
	}

	private static String turned(String html) {
		return page(html).html("/fr/", "/assets/1", "No script");
	}

	private static ExportedPage page(String html) {
		return new ExportedPage("<!DOCTYPE html><html><head></head><body>" + html + "</body></html>", "../../", SITE,
				"/a/path");
	}

}
