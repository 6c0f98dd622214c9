package org.careersite.export;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the site as a file: its links lead to the other files, from wherever the
 * folder is served. It collects where they lead.
 */
final class ExportedPage {

	/** The scripts of pages without a server, in the folder of the static files. */
	private static final String SCRIPTS = "/export/";

	private final Document html;

	private final String base;

	private final String path;

	/** What stands before the address of a file, from its folder's root. */
	private final String root;

	private final Set<ExportedFile> files = new LinkedHashSet<>();

	private final Set<String> anchors = new TreeSet<>();

	private final Set<String> foreign = new TreeSet<>();

	/**
	 * Reads a page and turns its links.
	 * @param html the page as the site answers it
	 * @param root the way to the folder's root from where it will be served
	 * @param baseUrl the address of the site, without a slash at its end
	 * @param path the path of that address
	 */
	ExportedPage(String html, String root, String baseUrl, String path) {
		this.html = Jsoup.parse(html, Parser.htmlParser().settings(ParseSettings.preserveCase));
		this.html.outputSettings().prettyPrint(false);
		this.root = root;
		this.base = baseUrl;
		this.path = path;
		this.html.select("form[method=get]").forEach(this::choices);
		for (String attribute : new String[] { "href", "src", "action" }) {
			this.html.select("[" + attribute + "]").forEach((element) -> turn(element, attribute));
		}
		this.html.select("meta[content^=http]").forEach((element) -> turn(element, "content"));
	}

	/**
	 * The page with what its scripts have to know.
	 * @param home the first page in its language
	 * @param assets the folder of the static files
	 * @param note what a form says to who has no script
	 */
	String html(String home, String assets, String note) {
		this.html.select("form[method=get]").forEach((form) -> form.appendElement("noscript").text(note));
		this.html.select("html").attr("data-site", this.root + ExportedFile.of(home).href());
		this.html.head()
			.appendElement("script")
			.attr("src", this.root + assets.substring(1) + SCRIPTS + "files.js")
			.attr("defer", true);
		return this.html.outerHtml();
	}

	/** The files to which it leads. */
	Set<ExportedFile> files() {
		return this.files;
	}

	/** The places in pages to which it leads, as {@code about/index.html#downloads}. */
	Set<String> anchors() {
		return this.anchors;
	}

	/** What a browser would ask other hosts for. */
	Set<String> foreign() {
		return this.foreign;
	}

	/** Each value of a menu has a page, as each value that is a link has. */
	private void choices(Element form) {
		for (Element menu : form.select("select[name]")) {
			for (Element option : menu.select("option[value]:not([value=''])")) {
				String address = UriComponentsBuilder.fromUriString(form.attr("action"))
					.queryParam(menu.attr("name"), "{value}")
					.encode()
					.buildAndExpand(option.attr("value"))
					.toUriString();
				file(address.substring(this.path.length()));
			}
		}
	}

	private void turn(Element element, String attribute) {
		String address = element.attr(attribute);
		if (address.startsWith(this.path + "/") && !address.startsWith("//")) {
			element.attr(attribute, this.root + turned(address.substring(this.path.length())));
		}
		else if (address.startsWith(this.base + "/")) {
			// Whole addresses stay those of the site, but for a page with one filter
			String turned = turned(address.substring(this.base.length()));
			if (address.contains("?")) {
				element.attr(attribute, this.base + "/" + turned);
			}
		}
		else if (address.contains("//") && asks(element)) {
			this.foreign.add(address);
		}
	}

	private String turned(String address) {
		int hash = address.indexOf('#');
		String fragment = (hash < 0) ? "" : address.substring(hash);
		ExportedFile file = file((hash < 0) ? address : address.substring(0, hash));
		if (fragment.length() > 1) {
			this.anchors.add(file.name() + fragment);
		}
		String href = file.href();
		return (href.isEmpty() && this.root.isEmpty() ? "./" : href) + fragment;
	}

	private ExportedFile file(String address) {
		ExportedFile file = ExportedFile.of(address);
		this.files.add(file);
		return file;
	}

	/** Whether a browser asks for what an element names by itself. */
	private static boolean asks(Element element) {
		return switch (element.tagName()) {
			case "link" -> !element.hasAttr("hreflang") && !element.attr("rel").equals("canonical");
			case "a", "meta" -> false;
			default -> true;
		};
	}

}
