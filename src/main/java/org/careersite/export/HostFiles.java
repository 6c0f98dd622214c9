package org.careersite.export;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careersite.web.SiteSettings;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;

/**
 * Writes what makes file servers answer as the site does: {@code _headers} and
 * {@code _redirects} for hosts of static sites, and configuration for nginx and Caddy.
 *
 * @param settings where the site will be found
 * @param common what the site says with all files
 * @param rules what it says with some besides
 * @param lists the addresses of the lists that it has as JSON
 */
record HostFiles(SiteSettings settings, HostRule common, List<HostRule> rules, Collection<String> lists) {

	/** For a site that has given its answers. */
	static HostFiles of(SiteSettings settings, HostRules answers) {
		return new HostFiles(settings, answers.common(), answers.rules(), answers.lists());
	}

	void write(ExportFolder folder) throws IOException {
		write(folder, "_headers", Map.of("common", this.common.lines("  %s: %s\n"), "rules", headers()));
		write(folder, "_redirects", Map.of("rules",
				this.lists.stream().map((list) -> list + " " + list + ".json 200\n").collect(Collectors.joining())));
		String base = this.settings.baseUrl();
		String path = URI.create(base).getPath();
		write(folder, "nginx.conf", Map.of("path", path, "root", path.isEmpty() ? "/srv/site" : "/srv/www", "variables",
				variables("set %2$s \"\";\n"), "common",
				this.common.lines("    add_header %s \"%s\" always;\n") + variables("    add_header %1$s %2$s%3$s;\n"),
				"rules", nginx(path)));
		String site = base.substring(0, base.length() - this.settings.path().length());
		write(folder, "Caddyfile",
				Map.of("site", site, "path", path, "redirect", path.isEmpty() ? "" : "redir " + path + " " + path + "/",
						"common", this.common.lines("\t\t%s \"%s\"\n"), "rules", caddy()));
	}

	/**
	 * Pages have no rule there: such hosts tell them from files only by the slash at the
	 * end of the address, which not all of them see.
	 */
	private String headers() {
		return this.rules.stream()
			.flatMap((rule) -> rule.files()
				.stream()
				.filter((file) -> !file.endsWith(".html"))
				.map((file) -> "\n/" + file + "\n" + rule.lines("  %s: %s\n")))
			.collect(Collectors.joining());
	}

	/**
	 * A line for each header of the rules, by its name and the variable for its value.
	 */
	private String variables(String format) {
		Collection<String> names = new TreeSet<>();
		this.rules.forEach((rule) -> names.addAll(rule.headers().keySet()));
		names.remove(HttpHeaders.CONTENT_TYPE);
		return names.stream()
			.map((name) -> String.format(Locale.ROOT, format, name, variable(name),
					name.equals(HttpHeaders.CACHE_CONTROL) ? "" : " always"))
			.collect(Collectors.joining());
	}

	private static String variable(String header) {
		return "$site_" + header.toLowerCase(Locale.ROOT).replace('-', '_');
	}

	private String nginx(String path) {
		return this.rules.stream()
			.map((rule) -> String.format(Locale.ROOT, "    location ~ %s {\n%s    }\n", rule.regex(path + "/"),
					rule.lines((name, value) -> name.equals(HttpHeaders.CONTENT_TYPE)
							? "        types { }\n        default_type \"" + value + "\";\n"
							: "        set " + variable(name) + " \"" + value + "\";\n")))
			.collect(Collectors.joining());
	}

	private String caddy() {
		return IntStream.range(0, this.rules.size())
			.mapToObj((number) -> String.format(Locale.ROOT,
					"\t\t\t@%1$d path_regexp %2$s\n\t\t\theader @%1$d {\n%3$s\t\t\t}\n", number,
					this.rules.get(number).regex("/?"), this.rules.get(number).lines("\t\t\t\t%s \"%s\"\n")))
			.collect(Collectors.joining());
	}

	/** Fills in the text of that name; each value ends its line. */
	private static void write(ExportFolder folder, String name, Map<String, String> values) throws IOException {
		String text = new ClassPathResource("/export/" + name).getContentAsString(StandardCharsets.UTF_8);
		for (Map.Entry<String, String> value : values.entrySet()) {
			text = text.replace("@" + value.getKey() + "@", value.getValue().stripTrailing());
		}
		folder.write(name, text.getBytes(StandardCharsets.UTF_8), false);
	}

}
