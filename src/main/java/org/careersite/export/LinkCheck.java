package org.careersite.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.util.UriUtils;

/**
 * Knows where the links of an export lead, and what is wrong with them.
 */
final class LinkCheck {

	/** The file that leads to each address first. */
	private final Map<String, String> known = new ConcurrentHashMap<>();

	/**
	 * The address of each file, by its name in small letters: many disks take these for
	 * the same.
	 */
	private final Map<String, String> names = new ConcurrentHashMap<>();

	private final Set<String> anchors = ConcurrentHashMap.newKeySet();

	private final Set<String> faults = new ConcurrentSkipListSet<>();

	/**
	 * Whether a file was not known before.
	 * @param from the file that leads to it
	 */
	boolean isNew(ExportedFile file, String from) {
		String other = this.names.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file.address());
		if (other != null && !other.equals(file.address())) {
			this.faults.add(file.name() + ": would hold " + file.address() + " as well as " + other);
		}
		return this.known.putIfAbsent(file.address(), from) == null;
	}

	/** How many files are known. */
	int size() {
		return this.names.size();
	}

	/** Notes an address that has no answer. */
	void dead(String address, HttpStatusCode status) {
		this.faults
			.add(this.known.get(address) + ": leads to " + address + ", which the site answers with " + status.value());
	}

	/** Notes where a page leads. */
	void add(String name, ExportedPage page) {
		this.anchors.addAll(page.anchors());
		page.foreign().forEach((address) -> this.faults.add(name + ": makes browsers ask another host for " + address));
	}

	/**
	 * Looks for the places in pages to which links lead. Each page is read again: not all
	 * are kept in memory.
	 * @return what is wrong with the links, in words
	 */
	Collection<String> faults(ExportFolder folder) throws IOException {
		Map<String, Set<String>> ids = new TreeMap<>();
		for (String anchor : this.anchors) {
			int hash = anchor.indexOf('#');
			ids.computeIfAbsent(anchor.substring(0, hash), (name) -> new TreeSet<>())
				.add(UriUtils.decode(anchor.substring(hash + 1), StandardCharsets.UTF_8));
		}
		for (Map.Entry<String, Set<String>> each : ids.entrySet()) {
			Document page = Jsoup.parse(folder.read(each.getKey()));
			each.getValue()
				.stream()
				.filter((id) -> page.getElementById(id) == null)
				.forEach((id) -> this.faults.add(each.getKey() + ": has no #" + id + ", to which links lead"));
		}
		return this.faults;
	}

}
