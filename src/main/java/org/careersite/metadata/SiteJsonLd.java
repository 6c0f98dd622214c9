package org.careersite.metadata;

import java.util.LinkedHashMap;
import java.util.Map;

import org.careersite.web.section.JsonLdNode;

/**
 * The data behind the site as a data set of schema.org, with the forms that it can be had
 * in.
 */
public final class SiteJsonLd {

	/** The id of the data set. */
	public static final String ID = "/about#dataset";

	/** What does not come from the source text. */
	public static final String ADDED = "The editors added the coordinates of showings (of the city, or of the region where no "
			+ "city is named), the countries of cities whose country is undisputed, cities and regions that are in the "
			+ "name of a museum or festival, and the languages of titles.";

	/** The exports, each with its media type. */
	private static final Map<String, String> FORMS = new LinkedHashMap<>();

	static {
		FORMS.put("/career.json", "application/json");
		FORMS.put("/career.jsonld", JsonLd.MEDIA_TYPE);
		for (String list : new String[] { "/filmography", "/awards", "/exhibitions", "/publications", "/timeline" }) {
			FORMS.put(list + ".csv", "text/csv");
		}
		FORMS.put("/publications.bib", "application/x-bibtex");
		FORMS.put("/publications.ris", "application/x-research-info-systems");
		FORMS.put("/exhibitions.ics", "text/calendar");
		FORMS.put("/feed.atom", "application/atom+xml");
	}

	private SiteJsonLd() {
	}

	/** The head of the page about the site. */
	public static Head head(String person) {
		JsonLdNode dataset = JsonLdNode.of("Dataset")
			.id(ID)
			.with("name", person + ": career")
			.with("description",
					"The works, awards, exhibitions and publications of " + person
							+ ", the events of the life and the people in it, each record with its source. " + ADDED)
			.with("url", JsonLdNode.address("/about"))
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("isAccessibleForFree", true);
		FORMS.forEach((path, type) -> dataset.with("distribution",
				JsonLdNode.of("DataDownload")
					.with("contentUrl", JsonLdNode.address(path))
					.with("encodingFormat", type)));
		return Head.of("/about", "About").thing(dataset);
	}

	/** The site itself, with its search. */
	public static JsonLdNode site() {
		return JsonLdNode.of("WebSite")
			.id(Head.SITE)
			.with("url", JsonLdNode.address("/"))
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("potentialAction",
					JsonLdNode.of("SearchAction")
						.with("target",
								JsonLdNode.of("EntryPoint").with("urlTemplate", JsonLdNode.address("/search?q={q}")))
						.with("query-input", "required name=q"));
	}

}
