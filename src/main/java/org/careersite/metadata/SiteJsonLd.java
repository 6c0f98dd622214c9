package org.careersite.metadata;

import java.util.List;

import org.careersite.career.Subject;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.Prose;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Phrases;

/**
 * The data behind the site as a data set of schema.org, and the site itself.
 */
public final class SiteJsonLd {

	/** The id of the data set. */
	public static final String ID = "/about#dataset";

	private SiteJsonLd() {
	}

	/** The head of the page about the site, whose lists can be had as files. */
	public static Head head(Subject person, List<CareerSection> sections) {
		JsonLdNode dataset = JsonLdNode.of("Dataset")
			.id(ID)
			.with("name", Messages.get("metadata.dataset", person.name()))
			.with("description", described("metadata.dataset.description", person))
			.with("url", JsonLdNode.address("/about"))
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("inLanguage", Language.current().tag())
			.with("isAccessibleForFree", true);
		dataset.with("distribution", download("/career.json", "application/json"))
			.with("distribution", download("/career.jsonld", JsonLd.MEDIA_TYPE));
		sections.forEach((section) -> section.exports()
			.forEach((export) -> dataset.with("distribution",
					download(section.path() + "." + export.extension(), export.type()))));
		dataset.with("distribution", download("/feed.atom", "application/atom+xml"));
		return Head.of("/about", Messages.get("section.about")).thing(dataset);
	}

	/** What a message says of the data of somebody, and what the dataset says itself. */
	public static String described(String code, Subject person) {
		return Phrases.joinedBy(" ", Messages.get(code, person.name()), Prose.plain(person.site().about()));
	}

	private static JsonLdNode download(String path, String type) {
		return JsonLdNode.of("DataDownload").with("contentUrl", JsonLdNode.address(path)).with("encodingFormat", type);
	}

	/** The site itself, with its search. */
	public static JsonLdNode site() {
		return JsonLdNode.of("WebSite")
			.id(Head.SITE)
			.with("url", JsonLdNode.address("/"))
			.with("inLanguage", Language.current().tag())
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("potentialAction",
					JsonLdNode.of("SearchAction")
						.with("target",
								JsonLdNode.of("EntryPoint").with("urlTemplate", JsonLdNode.address("/search?q={q}")))
						.with("query-input", "required name=q"));
	}

}
