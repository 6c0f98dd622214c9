package org.careersite.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds out from the site itself what it can be asked: addresses from its handlers, its
 * sitemap and its pages, parameters from its forms and the description of its API.
 */
final class Fuzzing {

	private final Wire wire;

	private final Set<String> addresses = new LinkedHashSet<>();

	private final Set<String> parameters = new TreeSet<>();

	private final Set<String> values = new TreeSet<>();

	private Fuzzing(Wire wire) {
		this.wire = wire;
	}

	/**
	 * Asks the site.
	 * @param handlers the patterns of the addresses that it handles
	 */
	static Targets targets(Wire wire, Collection<String> handlers) throws Exception {
		Fuzzing fuzzing = new Fuzzing(wire);
		new TreeSet<>(handlers).forEach((pattern) -> fuzzing.addresses.add(pattern.replaceAll("\\{[^}]*}", "1997")));
		fuzzing.readPages();
		fuzzing.readApi();
		return new Targets(new ArrayList<>(fuzzing.addresses), new ArrayList<>(fuzzing.parameters),
				new ArrayList<>(fuzzing.values));
	}

	private void readPages() throws Exception {
		Document sitemap = Jsoup.parse(this.wire.ask(WireRequest.get("/sitemap.xml")).body(), Parser.xmlParser());
		for (String location : sitemap.select("loc").eachText()) {
			String path = location.replaceFirst("^https?://[^/]+", "");
			this.addresses.add(path);
			if (path.lastIndexOf('/') == 0) {
				readPage(Jsoup.parse(this.wire.ask(WireRequest.get(path)).body()));
			}
		}
	}

	private void readPage(Document page) {
		page.select("[href^=/], [src^=/]").forEach((element) -> {
			String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
			this.addresses.add(link.replaceFirst("[?#].*", ""));
		});
		page.select("meta[property=og:image]")
			.eachAttr("content")
			.forEach((picture) -> this.addresses.add(picture.replaceFirst("^https?://[^/]+", "")));
		this.parameters.addAll(page.select("form [name]").eachAttr("name"));
		this.values.addAll(page.select("form option").eachAttr("value"));
	}

	private void readApi() throws Exception {
		JsonNode api = JsonMapper.shared().readTree(this.wire.ask(WireRequest.get("/api/openapi.json")).body());
		api.findParents("in").forEach((parameter) -> {
			this.parameters.add(parameter.get("name").asString());
			this.values.add(parameter.path("example").asString());
		});
		api.findValues("enum").forEach((values) -> values.forEach((value) -> this.values.add(value.asString())));
	}

	/**
	 * What can be asked.
	 *
	 * @param addresses without queries
	 * @param parameters their names
	 * @param values that mean something
	 */
	record Targets(List<String> addresses, List<String> parameters, List<String> values) {
	}

}
