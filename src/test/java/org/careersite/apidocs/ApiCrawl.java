package org.careersite.apidocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

/**
 * Asks the API for everything that it has, and for what it refuses; each answer must be
 * as it is described.
 */
final class ApiCrawl {

	private static final List<String> SEARCHES = List.of("", "1997", "emmy 1997", "criminal intnet", "zzzz", "canto");

	private final ApiContract contract;

	private final Set<Integer> years = new TreeSet<>(Set.of(1, 9999));

	ApiCrawl(ApiContract contract) {
		this.contract = contract;
	}

	void crawl() {
		this.contract.operations().keySet().stream().filter((path) -> !path.contains("{")).forEach((path) -> {
			if (this.contract.ask(path).path("content").isArray()) {
				readList(path);
			}
			refuse(path);
		});
		this.years.forEach((year) -> this.contract.ask("/api/years/" + year));
		this.contract.ask("/api/years/0");
		SEARCHES.forEach((text) -> {
			this.contract.ask("/api/search?q=" + UriUtils.encode(text, "UTF-8"));
			this.contract.ask("/api/search/suggest?q=" + UriUtils.encode(text, "UTF-8"));
		});
	}

	private void readList(String path) {
		List<String> slugs = new ArrayList<>(List.of("no-such-slug"));
		int pages = 1;
		for (int page = 0; page < pages; page++) {
			JsonNode answer = this.contract.ask(path + "?size=200&page=" + page);
			pages = answer.at("/page/totalPages").asInt();
			answer.get("content").forEach((record) -> {
				slugs.add(record.path("slug").asString());
				this.years.add(record.path("startYear").asInt(1));
			});
		}
		if (this.contract.operations().containsKey(path + "/{slug}")) {
			slugs.forEach((slug) -> this.contract.ask(path + "/" + slug));
		}
	}

	/** Each parameter with what it cannot mean. */
	private void refuse(String path) {
		this.contract.parameters(path)
			.forEach((parameter) -> this.contract
				.ask(path + "?" + parameter.get("name").asString() + "=" + "x".repeat(201)));
	}

}
