package org.careersite.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * What scripts add.
 */
class ComfortIT extends BrowserTest {

	@BeforeEach
	void setWindow() {
		windowOf(1280, 900);
	}

	@Test
	void putsTheCursorIntoTheFieldOnSlash() {
		open("/about");

		driver().findElement(By.tagName("body")).sendKeys("/");

		assertThat(driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("search");
		assertThat(one("#search").getDomProperty("value")).isEmpty();
	}

	@Test
	void leavesTheSlashToAFieldThatHasTheFocus() {
		open("/filmography");

		one("#q").sendKeys("a/b");

		assertThat(one("#q").getDomProperty("value")).isEqualTo("a/b");
	}

	@Test
	void filtersWithoutLoadingThePageAnew() {
		open("/filmography");
		driver().executeScript("window.sameDocument = true");

		clickInPlace(".filters a[href='/filmography?kind=TV_SERIES']");
		waitUntil(() -> texts(".found").contains("14 works"));

		assertThat(driver().executeScript("return window.sameDocument")).isEqualTo(true);
		assertThat(address()).isEqualTo("/filmography?kind=TV_SERIES");
		assertThat(one("#status").getDomProperty("textContent")).isEqualTo("14\u00a0works");
		assertThat(driver().switchTo().activeElement().getDomProperty("textContent")).startsWith("TV series");

		driver().navigate().back();
		waitUntil(() -> texts(".found").contains("41 works"));
		assertThat(address()).isEqualTo("/filmography");
	}

	@Test
	void keepsTheChosenChipInSight() {
		windowOf(390, 844);
		open("/filmography");
		String chip = ".filters a[href*='role=co-director']";

		driver().executeScript("document.querySelectorAll('.filters details').forEach((each) => (each.open = true))");
		driver().executeScript("arguments[0].scrollIntoView({ block: 'center', inline: 'center' })", one(chip));
		one(chip).click();
		waitUntil(() -> address().equals("/filmography?role=co-director") && !texts(".applied li").isEmpty());

		Object seen = driver().executeScript(
				"""
						const box = document.activeElement.getBoundingClientRect();
						return box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
						""");
		assertThat(seen).isEqualTo(true);
		assertThat(driver().switchTo().activeElement().getText()).startsWith("co-director");
	}

	@Test
	void keepsWhatWasSlidWhereItIs() {
		windowOf(390, 844);
		open("/awards");
		String places = "return [...document.querySelectorAll('.scroll')].map((row) => row.scrollLeft)";

		driver().executeScript("document.querySelectorAll('.scroll').forEach((row) => (row.scrollLeft = 40))");
		Object before = driver().executeScript(places);
		driver().executeScript("document.querySelector('.filters .chips a[href*=outcome]').click()");
		waitUntil(() -> !texts(".applied li").isEmpty());

		assertThat(before).asInstanceOf(LIST).contains(40L);
		assertThat(driver().executeScript(places)).isEqualTo(before);
	}

	@Test
	void sendsAFilterFormWithoutItsEmptyFields() {
		open("/filmography?kind=TV_SERIES");

		one("#years").sendKeys("since 2015", Keys.ENTER);
		waitUntil(() -> texts(".applied li").size() == 2);

		assertThat(address()).isEqualTo("/filmography?years=since+2015&kind=TV_SERIES");
	}

	@Test
	void showsAFaultAtItsFieldAndKeepsTheRest() {
		open("/filmography?kind=TV_SERIES");

		one("#years").sendKeys("abc", Keys.ENTER);
		waitUntil(() -> !driver().findElements(By.id("years-fault")).isEmpty());

		WebElement field = one("#years");
		assertThat(field.getDomProperty("value")).isEqualTo("abc");
		assertThat(field.getDomAttribute("aria-describedby")).isEqualTo("years-fault");
		assertThat(texts(".found")).containsExactly("14 works");
	}

	@Test
	void keepsTheFocusInSight() {
		open("/timeline");

		for (int presses = 0; presses < 60; presses++) {
			driver().switchTo().activeElement().sendKeys(Keys.TAB);
			Object seen = driver().executeScript(
					"""
							const box = document.activeElement.getBoundingClientRect();
							const [line] = document.activeElement.getClientRects();
							const top = document.elementFromPoint(line.x + line.width / 2, line.y + Math.min(line.height, 16) / 2);
							const outline = 5;
							return box.top >= outline && box.bottom + outline <= innerHeight
								&& (document.activeElement.contains(top) || top.contains(document.activeElement));
							""");
			assertThat(seen).as(driver().switchTo().activeElement().getText()).isEqualTo(true);
		}
	}

}
