package org.careersite.metadata;

import java.util.ArrayList;
import java.util.List;

import org.careersite.career.text.Messages;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;

/**
 * Lists and ways as things of schema.org.
 */
public final class ListJsonLd {

	private ListJsonLd() {
	}

	/** A list of records, of which some stand on pages before. */
	public static JsonLdNode of(String id, String name, long total, int before, List<RecordLink> items) {
		return list(JsonLdNode.of("ItemList").id(id).with("name", name).with("numberOfItems", total), before, "url",
				items);
	}

	/**
	 * The way from the home page to a page: the first page of its section, if there is
	 * one, then itself.
	 */
	static JsonLdNode crumbs(List<CareerSection> sections, String path, String title) {
		List<RecordLink> way = new ArrayList<>(List.of(new RecordLink(Messages.get("section.home"), "/")));
		sections.stream()
			.filter((section) -> section.inSitemap() && section.contains(path))
			.map((section) -> new RecordLink(section.label(), section.path()))
			.forEach(way::add);
		way.add(new RecordLink(title, path));
		return list(JsonLdNode.of("BreadcrumbList"), 0, "item", way);
	}

	private static JsonLdNode list(JsonLdNode list, int before, String property, List<RecordLink> items) {
		int position = before;
		for (RecordLink link : items) {
			list.with("itemListElement",
					JsonLdNode.of("ListItem")
						.with("position", ++position)
						.with("name", link.title())
						.with(property, JsonLdNode.address(link.href())));
		}
		return list;
	}

}
