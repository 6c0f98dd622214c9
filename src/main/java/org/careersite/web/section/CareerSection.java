package org.careersite.web.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Messages;
import org.careersite.tables.CsvTable;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A section of the site. The menu, the sitemap and whatever else combines sections know
 * them through this interface alone; their order is that of {@code @Order}.
 */
public interface CareerSection {

	/** The path of its first page, such as {@code /awards}. */
	String path();

	/** Its name: the message {@code section.awards} for {@code /awards}. */
	default String label() {
		return Messages.get("section." + path().substring(1));
	}

	/** The title of its first page, such as {@code section.awards.title}. */
	default String title() {
		return Messages.get("section." + path().substring(1) + ".title");
	}

	/** Whether the menu of each page leads to it, as it does to no empty list. */
	default boolean inMenu() {
		return true;
	}

	/** Whether the sitemap names its first page. */
	default boolean inSitemap() {
		return true;
	}

	/** Whether a path is that of a page below its first one, if there is such a page. */
	default boolean contains(String path) {
		return path.startsWith(path() + "/");
	}

	/** Its records that have a page of their own. */
	default List<RecordLink> records() {
		return List.of();
	}

	/** The paths of the pages below its first one, in an order that does not change. */
	default Stream<String> pages() {
		return records().stream().map(RecordLink::href).sorted();
	}

	/** What the title card of its first page says. */
	Card card();

	/**
	 * What the title card of a page below the first says; none if there is no such page.
	 * @param slug the last part of the path of that page
	 */
	default Optional<Card> card(String slug) {
		return Optional.empty();
	}

	/** What the feed may tell of it, in no order. */
	default Stream<FeedEntry> feedEntries() {
		return Stream.empty();
	}

	/**
	 * What a search finds of it.
	 * @param career the career that is searched, which the database already has, though
	 * pages may still show the one before
	 */
	default Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return Stream.empty();
	}

	/** What it has in terms of schema.org: a node for each record. */
	default Stream<JsonLdNode> jsonLd() {
		return Stream.empty();
	}

	/** The category of its records on the timeline; none if they are not on it. */
	default @Nullable RecordType category() {
		return null;
	}

	/** The address of its list of what lies in some years. */
	default String path(String years) {
		return path() + "?years=" + years;
	}

	/** Some of its records as the timeline shows them, in the order of the keys. */
	default List<TimelineEntry> timeline(List<String> slugs) {
		return List.of();
	}

	/** Its tables, which {@code /datapackage.json} describes. */
	default List<CsvTable<?>> tables() {
		return List.of();
	}

	/** The files in which its list can be had. */
	default List<Export> exports() {
		return tables().isEmpty() ? List.of() : List.of(Export.CSV);
	}

	/** The address that tells programs the same as its first page; none if none does. */
	default @Nullable String apiPath() {
		return null;
	}

	/**
	 * The address that tells programs the same as a page below the first.
	 * @param slug the last part of the path of that page
	 */
	default @Nullable String apiPath(String slug) {
		return apiPath() + "/" + UriUtils.encodePathSegment(slug, "UTF-8");
	}

	/** What follows the first part of a path: {@code jo} of {@code /filmography/jo}. */
	static String slug(String path) {
		return path.substring(path.indexOf('/', 1) + 1);
	}

}
