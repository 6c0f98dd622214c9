package org.careersite.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The file in which the answer to an address of the site lies. A page is the
 * {@code index.html} of a folder of its own, so that any file server finds it by the
 * address that it has on the site; JSON gets the extension by which servers know its
 * type. A list with one filter is a page of its own: {@code /filmography?role=writer} is
 * {@code filmography/role=writer/index.html}. What a script of the page works out,
 * several filters or words, is left in the query string of the plain page.
 *
 * @param address what the site is asked for: a path with its query string
 * @param name the path of the file in the folder, without a slash before it
 * @param query what of the query string the page itself has to read; empty if nothing
 */
record ExportedFile(String address, String name, String query) {

	private static final String INDEX = "index.html";

	/** The parameter that says which part of a list is shown, not what is in it. */
	private static final String PAGE = "page";

	/** The parameter for words that readers type: there is no end of them. */
	private static final String WORDS = "q";

	/** What file systems or file servers may take for something else. */
	private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

	/**
	 * The file for an address.
	 * @param address a path behind the base of the site, with its query string
	 */
	static ExportedFile of(String address) {
		UriComponents uri = UriComponentsBuilder.fromUriString(address).build();
		String path = UriUtils.decode(String.valueOf(uri.getPath()), StandardCharsets.UTF_8);
		MultiValueMap<String, String> parameters = uri.getQueryParams();
		long filters = parameters.keySet().stream().filter((name) -> !name.equals(PAGE)).count();
		if (isPage(path) && (filters > 1 || parameters.containsKey(WORDS))) {
			return new ExportedFile(path, path.substring(1) + slash(path) + INDEX, "?" + uri.getQuery());
		}
		String folders = parameters.toSingleValueMap()
			.entrySet()
			.stream()
			.map(ExportedFile::folder)
			.collect(Collectors.joining("/"));
		return new ExportedFile(address, name(path, folders), "");
	}

	/**
	 * Its address in the folder, from the folder's root, as a file server has it: that of
	 * a page ends in a slash.
	 */
	String href() {
		String path = isIndex() ? this.name.substring(0, this.name.length() - INDEX.length()) : this.name;
		return UriUtils.encodePath(path, StandardCharsets.UTF_8) + this.query;
	}

	/** The way from the folder in which it lies to the root. */
	String toRoot() {
		return "../".repeat(this.name.length() - this.name.replace("/", "").length());
	}

	private boolean isIndex() {
		return this.name.equals(INDEX) || this.name.endsWith("/" + INDEX);
	}

	private static String name(String path, String folders) {
		if (isPage(path)) {
			String folder = path.substring(1) + slash(path) + folders;
			return folder + (folder.isEmpty() || folder.endsWith("/") ? "" : "/") + INDEX;
		}
		int dot = path.lastIndexOf('.');
		String file = (dot > path.lastIndexOf('/')) ? path : path + ".json";
		if (folders.isEmpty()) {
			return file.substring(1);
		}
		int extension = file.lastIndexOf('.');
		return file.substring(1, extension) + "/" + folders + file.substring(extension);
	}

	private static String slash(String path) {
		return path.endsWith("/") ? "" : "/";
	}

	/** Whether it is for readers: a program's has an extension, or lies below the API. */
	private static boolean isPage(String path) {
		return path.indexOf('.', path.lastIndexOf('/')) < 0 && !path.contains("/api/");
	}

	private static String folder(Map.Entry<String, String> parameter) {
		String value = UriUtils.decode(parameter.getValue().replace('+', ' '), StandardCharsets.UTF_8);
		return parameter.getKey() + "=" + UNSAFE.matcher(value).replaceAll("-");
	}

}
