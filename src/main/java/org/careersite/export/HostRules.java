package org.careersite.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.text.Language;

import org.springframework.http.HttpHeaders;

/**
 * Learns from the answers of a site which headers it sends with which files.
 */
final class HostRules {

	/**
	 * What each server says by itself. The rules for loading pages ahead know the
	 * addresses of the site, which do not end in a slash.
	 */
	private static final Pattern OF_THE_SERVER = Pattern.compile("etag|date|vary|connection|keep-alive|last-modified"
			+ "|accept-ranges|speculation-rules|transfer-encoding|content-length", Pattern.CASE_INSENSITIVE);

	private static final Pattern LIST = Pattern.compile("(/[^/]+)?/api/[^/.?]+");

	private final Pattern place;

	/** What all files of a kind in a place have, by extension and place. */
	private final SortedMap<String, SortedMap<String, SortedMap<String, String>>> kinds = new TreeMap<>();

	private final Collection<String> lists = new TreeSet<>();

	/** For a site in some languages. */
	HostRules(List<Language> languages) {
		this.place = Pattern.compile(languages.stream()
			.skip(1)
			.map((language) -> language.path().substring(1) + "/")
			.collect(Collectors.joining("|", "((?:", ")?+[^/]+/).*")));
	}

	/** Notes what the site said with a file. */
	synchronized void add(ExportedFile answer, HttpHeaders headers) {
		String file = answer.name();
		SortedMap<String, String> said = new TreeMap<>();
		headers.forEach((name, values) -> said.put(name, String.join(", ", values)));
		said.keySet().removeIf((name) -> OF_THE_SERVER.matcher(name).matches());
		// The name in it is that of the file
		said.computeIfPresent(HttpHeaders.CONTENT_DISPOSITION, (name, value) -> value.replaceFirst(";.*", ""));
		String extension = file.substring(file.lastIndexOf('.'));
		Matcher folder = this.place.matcher(file);
		this.kinds.computeIfAbsent(extension, (key) -> new TreeMap<>())
			.merge(folder.matches() ? folder.group(1) + "*" + extension : file, said, HostRules::common);
		if (LIST.matcher(answer.address()).matches()) {
			this.lists.add(answer.address());
		}
	}

	/** What goes for all files. */
	HostRule common() {
		return new HostRule(Set.of("*"),
				places().map(Map.Entry::getValue).reduce(HostRules::common).orElseGet(TreeMap::new));
	}

	/** What goes for some files besides. */
	List<HostRule> rules() {
		List<HostRule> rules = new ArrayList<>();
		Set<String> common = common().headers().keySet();
		this.kinds.forEach((extension, places) -> {
			Map<SortedMap<String, String>, Collection<String>> same = new LinkedHashMap<>();
			places.forEach((files, headers) -> {
				SortedMap<String, String> own = new TreeMap<>(headers);
				own.keySet().removeAll(common);
				same.computeIfAbsent(own, (key) -> new TreeSet<>()).add(files);
			});
			same.forEach((headers, files) -> rules
				.add(new HostRule((same.size() > 1) ? files : Set.of("*" + extension), headers)));
		});
		rules.removeIf((rule) -> rule.headers().isEmpty());
		return rules;
	}

	/** The addresses of the lists that there are as JSON. */
	Collection<String> lists() {
		return this.lists;
	}

	private Stream<Map.Entry<String, SortedMap<String, String>>> places() {
		return this.kinds.values().stream().flatMap((places) -> places.entrySet().stream());
	}

	private static SortedMap<String, String> common(SortedMap<String, String> one, SortedMap<String, String> other) {
		SortedMap<String, String> common = new TreeMap<>(one);
		common.entrySet().retainAll(other.entrySet());
		return common;
	}

}
