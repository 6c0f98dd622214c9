package org.careersite.dataset;

import java.util.Set;
import java.util.TreeSet;

import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which names pages of a dataset cannot have, against the addresses that the site has.
 */
@WholeSiteTest
class PageNamesTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping addresses;

	@Test
	void areNoneThatAddressesOfTheSiteStartWith() {
		Set<String> starts = new TreeSet<>();
		this.addresses.getHandlerMethods()
			.keySet()
			.forEach((address) -> address.getPatternValues().forEach((path) -> starts.add(path.split("/", 3)[1])));

		assertThat(starts).contains("awards", "theme", "cv")
			.filteredOn((start) -> start.matches("[a-z]+"))
			.allSatisfy((start) -> assertThat(TextFiles.TAKEN).contains(start));
	}

}
