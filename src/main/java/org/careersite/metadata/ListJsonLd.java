package org.careersite.metadata;

import java.util.ArrayList;
import java.util.List;

import org.careersite.web.section.CareerSection;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;

/**
 * Lists and ways as things of schema.org.
 */
public final class ListJsonLd {

	private ListJsonLd() {
	}

	/**
	 * A list of records.
	 * @param total how many it holds in all
	 * @param before how many of them stand on pages before
	 */
	public static JsonLdNode of(String id, String name, long total, int before, List<RecordLink> items) {
		JsonLdNode list = JsonLdNode.of("ItemList").id(id).with("name", name).with("numberOfItems", total);
		for (int i = 0; i < items.size(); i++) {
			list.with("itemListElement", item(before + i + 1, "url", items.get(i)));
		}
		return list;
	}

	/** The way from the home page to a page: its section, then itself. */
	static JsonLdNode crumbs(List<CareerSection> sections, String path, String title) {
		List<RecordLink> way = new ArrayList<>(List.of(new RecordLink("Home", "/")));
		sections.stream()
			.filter((section) -> section.contains(path))
			.map((section) -> new RecordLink(section.label(), section.path()))
			.forEach(way::add);
		way.add(new RecordLink(title, path));
		JsonLdNode crumbs = JsonLdNode.of("BreadcrumbList");
		for (int i = 0; i < way.size(); i++) {
			crumbs.with("itemListElement", item(i + 1, "item", way.get(i)));
		}
		return crumbs;
	}

	private static JsonLdNode item(int position, String property, RecordLink link) {
		return JsonLdNode.of("ListItem")
			.with("position", position)
			.with("name", link.title())
			.with(property, JsonLdNode.address(link.href()));
	}

}
