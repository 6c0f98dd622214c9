package org.careersite.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the lists of an exported site, which the browser filters, show what the server
 * shows.
 */
class ExportListsIT extends ExportedSiteTest {

	/**
	 * What a reader sees of a list: its groups and rows, what was found, by what, and
	 * what is wrong.
	 */
	private static final String LIST = """
			const main = document.getElementById("main").cloneNode(true);
			main.querySelectorAll(".place-number, [aria-labelledby=other-head]").forEach((part) => part.remove());
			const clean = (text) => text.replace(/\\s+/g, " ").trim();
			const texts = (css) => [...main.querySelectorAll(css)].map((part) => clean(part.textContent));
			const groups = [...main.querySelectorAll(".records, .exhibitions, .entries")].filter((rows) => rows.children.length);
			return [groups.map((rows) => [
					clean(rows.parentElement.querySelector(":scope > h3")?.textContent ?? ""),
					...[...rows.children].map((row) => clean(row.textContent))]),
				...[".found", ".found-line + p", ".card-figures", ".applied-what", ".count:not(.chips *, h3 *)", ".fault", ".ignored",
					"[aria-labelledby=sort-head] [aria-current], [aria-labelledby=group-head] [aria-current]", ".jumps li"].map(texts)];
			""";

	@ParameterizedTest
	@ValueSource(strings = { "filmography?medium=MUSIC&sort=oldest", "filmography?medium=screen&years=1990s",
			"filmography?role=writer&kind=TV_SERIES", "filmography?role=writer&years=1990s",
			"filmography?role=writer&years=1990-1999&sort=oldest", "filmography?role=co-executive+producer&sort=title",
			"filmography?sort=awarded&kind=TV_SERIES", "filmography?sort=newest&role=wrote&franchise=Law+%26+Order",
			"filmography?franchise=Law+%26+Order&q=intent", "filmography?years=since+2015",
			"filmography?years=between+1990+and+1999&q=LAW", "filmography?years=-1980",
			"filmography?years=2010..2013&sort=oldest", "filmography?years=1994", "filmography?q=law+order&sort=title",
			"filmography?q=zzz", "filmography?kind=opera", "filmography?kind=OPERA&role=writer",
			"filmography?kind=tv+series&years=abc", "filmography?kind=TV+series&role=Writer",
			"filmography?years=1990s&years=2000s&utm_source=x", "filmography?sort=banana",
			"filmography?sort=banana&role=writer&years=90s", "filmography?role=writer&role=director",
			"filmography?kind=SHORT&role=showrunner", "filmography?q=protéger&sort=oldest",
			"awards?outcome=WON&body=emmy-award", "awards?outcome=WON&group=work",
			"awards?outcome=NOMINATED&group=body&years=1990s", "awards?work=law-and-order&outcome=WON",
			"awards?work=law-and-order&years=1992-1995", "awards?role=writer&outcome=WON&group=body",
			"awards?made=1990s", "awards?made=2010s&group=work", "awards?made=2010s&outcome=MENTION",
			"awards?years=2014&outcome=WON", "awards?years=abc&body=zzz", "awards?body=Emmy&years=since+1997",
			"awards?outcome=HONOUR&group=work", "awards?years=1800",
			"awards?role=rewrote&made=since+2000&outcome=NOMINATED&group=work",
			"awards?body=gourmand-world-cookbook-award&outcome=WON", "awards?years=2000-",
			"exhibitions?part=COLLABORATION&years=2014", "exhibitions?years=2011-2013", "exhibitions?q=taipei",
			"exhibitions?q=new+york&part=SOLO", "exhibitions?years=1950", "exhibitions?q=back",
			"publications?kind=BOOK&years=2010s", "publications?q=the", "publications?kind=CATALOGUE&q=a",
			"publications?years=until+2012", "people?q=xu", "people?q=é", "people?q=zzzz", "people?q=o'",
			"timeline?lane=WORK&years=1990s", "timeline?lane=AWARD&years=2010s", "timeline?lane=AWARD&years=1997",
			"timeline?years=2011-2013", "timeline?sort=newest&lane=LIFE",
			"timeline?sort=newest&years=1988-1993&lane=WORK", "timeline?lane=EXHIBITION&sort=newest",
			"timeline?lane=FOO&years=1990s", "timeline?years=1066", "timeline?lane=LIFE&years=since+2020",
			"fr/filmography?role=writer&years=ann%C3%A9es+1990", "fr/filmography?role=writer&kind=TV_SERIES",
			"fr/filmography?role=sc%C3%A9nariste&years=depuis+2010", "fr/filmography?kind=OPERA",
			"fr/awards?outcome=WON&group=work&years=1990-99", "fr/awards?made=2010s&outcome=WON",
			"fr/exhibitions?q=taipei&years=2014", "fr/people?q=xu",
			"fr/timeline?lane=AWARD&years=depuis+2011&sort=newest", "fr/publications?kind=BOOK&years=2010s",
			"fr/awards?years=x", "filmography?kind=TV+SERIES", "filmography?years=1990%E2%80%931999&role=wrote",
			"filmography?years=%281994%29&sort=title", "filmography?years=the+1990s&kind=TV_SERIES",
			"filmography?years=1990-99&sort=awarded", "awards?outcome=won&years=90s&work=Law+%26+Order",
			"awards?body=mystery-writers-of-america&role=wrote&years=until+1999",
			"awards?years=2010s&made=2010s&role=director", "timeline?lane=PUBLICATION&years=until+2012",
			"publications?years=soon&q=a", "people?q=%3Cb%3E", "exhibitions?years=since+2014&part=COLLECTOR" })
	void showWhatTheServerShows(String query) {
		openExported(query.replaceFirst("\\?", "/?"));
		Object shown = driver().executeScript(LIST);
		open("/" + query);

		assertThat(shown).isEqualTo(driver().executeScript(LIST));
	}

	/** A row says its place in the language of the page, and so it is found. */
	@Test
	void findPlacesByTheNamesThatAreShown() {
		openExported("fr/exhibitions/?q=chengdu+chine");

		assertThat(texts(".exhibition cite")).containsExactly("Gazing Into the Mirror");
	}

	@Test
	void changeFromFilterToFilter() {
		openExported("filmography/");

		choose("TV series");
		waitUntil(() -> at("filmography/kind=TV_SERIES/"));
		choose("wrote");
		waitUntil(() -> at("filmography/?kind=TV_SERIES&role=wrote"));
		assertThat(texts(".found, .applied-what")).containsExactly("5 works", "TV series", "wrote");
		choose("Oldest first");
		waitUntil(() -> at("filmography/?kind=TV_SERIES&role=wrote&sort=oldest"));
		new Actions(driver()).click(one("#years")).sendKeys("1990-1999\n").perform();
		waitUntil(() -> at("filmography/?years=1990-1999&kind=TV_SERIES&role=wrote&sort=oldest"));
		assertThat(texts(".found, .applied-what")).containsExactly("3 works", "TV series", "wrote", "1990s");
		choose("wrote");
		waitUntil(() -> at("filmography/?kind=TV_SERIES&years=1990-1999&sort=oldest"));
		one(".applied a").click();
		waitUntil(() -> at("filmography/?years=1990-1999&sort=oldest"));
		one(".applied a").click();
		waitUntil(() -> at("filmography/sort=oldest/"));
		assertThat(texts(".found")).containsExactly("41 works");

		driver().navigate().back();
		driver().navigate().back();
		waitUntil(() -> texts(".applied-what").equals(List.of("TV series", "1990s")));
		assertThat(one("#years").getDomProperty("value")).isEqualTo("1990-1999");
		one(".masthead-nav a[href$='awards/']").click();
		waitUntil(() -> at("awards/"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1997                       | years/1997/
			from 1990 to 1999          | decades/1990s/
			2011-13                    | timeline/?years=2011-2013
			1066                       | timeline/?years=1066
			""")
	void leadToTheYearsThatAreAskedFor(String years, String address) {
		openExported("years/");
		one("#years").sendKeys(years + "\n");

		waitUntil(() -> at(address));
	}

	@Test
	void sayWhatIsNoYear() {
		openExported("years/?years=soon");

		assertThat(one("#years-fault").getText()).startsWith("“soon” is not a year or range.");
		assertThat(one("#years").getDomAttribute("aria-describedby")).isEqualTo("years-fault");
	}

	private void openExported(String path) {
		driver().get(exported("/some/path/" + path));
		waitUntil(() -> !path.contains("?") || !one("#status").getDomProperty("textContent").isEmpty()
				|| !texts(".fault").isEmpty());
	}

	private boolean at(String path) {
		return (exported("/some/path/" + path)).equals(driver().getCurrentUrl());
	}

	private void choose(String label) {
		WebElement choice = driver().findElements(By.cssSelector(".filters .chips a"))
			.stream()
			.filter((chip) -> String.valueOf(chip.getDomProperty("textContent")).strip().startsWith(label))
			.findFirst()
			.orElseThrow();
		new Actions(driver()).scrollToElement(choice).click(choice).perform();
	}

}
