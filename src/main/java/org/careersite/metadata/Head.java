package org.careersite.metadata;

import java.util.ArrayList;
import java.util.List;

import org.careersite.career.Subject;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.Neighbours;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to programs, handed to the layout as {@code head}.
 *
 * @param canonical its address as a path, with the query that says what it shows
 * @param title what it is called, without the name of the site
 * @param type what it is in the terms of Open Graph
 * @param things what it speaks of
 */
public record Head(String canonical, String title, String type, @Nullable String previous, @Nullable String next,
		List<Tag> tags, List<JsonLdNode> things) {

	/** The id of the site. */
	public static final String SITE = "/#site";

	/** The head of a page. */
	public static Head of(String canonical, String title) {
		return new Head(canonical, title, "website", null, null, new ArrayList<>(), new ArrayList<>());
	}

	/** The head of a page of a list, which has some of its records. */
	public static Head of(ListQuery query, ListPage<?> page, String title, List<RecordLink> items) {
		String canonical = query.onPage(page.number() - 1);
		return of(canonical, title).between(page.previous(), page.next())
			.thing(ListJsonLd.of(canonical + "#list", title, page.total(), (page.number() - 1) * page.size(), items));
	}

	/** What it is in the terms of Open Graph. */
	public Head type(String type) {
		return new Head(this.canonical, this.title, type, this.previous, this.next, this.tags, this.things);
	}

	/** A property of Open Graph. */
	public Head property(String name, @Nullable String value) {
		return (value != null) ? tag(new Tag(true, name, value, null)) : this;
	}

	/** A property of Open Graph whose value is an address of the site. */
	public Head property(String name, RecordLink link) {
		return tag(new Tag(true, name, null, link.href()));
	}

	/** A property of another vocabulary, such as {@code citation_title}. */
	public Head name(String name, @Nullable String value) {
		return (value != null) ? tag(new Tag(false, name, value, null)) : this;
	}

	/** The same, with the name of the person whose career it is for its value. */
	public Head nameOfPerson(String name) {
		return tag(new Tag(false, name, null, null));
	}

	public Head neighbours(Neighbours neighbours) {
		RecordLink previous = neighbours.previous();
		RecordLink next = neighbours.next();
		return between((previous != null) ? previous.href() : null, (next != null) ? next.href() : null);
	}

	private Head between(@Nullable String previous, @Nullable String next) {
		return new Head(this.canonical, this.title, this.type, previous, next, this.tags, this.things);
	}

	/** Something that the page speaks of. */
	public Head thing(JsonLdNode thing) {
		this.things.add(thing);
		return this;
	}

	/** The list of the page in other forms, by the same filters. */
	List<Alternate> alternates(List<CareerSection> sections) {
		String filters = this.canonical.replaceFirst("[?&]page=\\d+$", "").substring(path().length());
		return sections.stream()
			.filter((section) -> section.path().equals(path()))
			.flatMap((section) -> section.exports().stream())
			.map((export) -> new Alternate(export.type(), path() + "." + export.extension() + filters, export.label()))
			.toList();
	}

	/** Where the picture of the page is: that does not depend on its query. */
	public String card() {
		return "/cards" + (isHome() ? "/home" : path()) + ".png";
	}

	/**
	 * All that it speaks of, with the way that leads to it.
	 * @param subject whose career it is
	 */
	List<JsonLdNode> graph(Subject subject, List<CareerSection> sections) {
		List<JsonLdNode> graph = new ArrayList<>(this.things);
		if (graph.stream().noneMatch((thing) -> thing.isAt(PersonJsonLd.SELF))) {
			graph.add(PersonJsonLd.self(subject));
		}
		graph.stream()
			.filter((thing) -> thing.isAt(PersonJsonLd.SELF) || thing.isAt(SITE))
			.forEach((thing) -> thing.with("name", subject.name()));
		if (!isHome()) {
			graph.add(ListJsonLd.crumbs(sections, path(), this.title));
		}
		return graph;
	}

	private boolean isHome() {
		return this.canonical.equals("/");
	}

	String path() {
		return this.canonical.replaceFirst("\\?.*", "");
	}

	private Head tag(Tag tag) {
		this.tags.add(tag);
		return this;
	}

	/**
	 * A {@code meta} element.
	 *
	 * @param property whether its name stands in {@code property}
	 * @param path the address that it gives instead of a text; with neither it names the
	 * person
	 */
	public record Tag(boolean property, String name, @Nullable String text, @Nullable String path) {
	}

	/**
	 * The same in another form, with its media type and name.
	 */
	public record Alternate(String type, String path, String label) {
	}

}
