package org.careersite.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What no answer to anything may be: a fault of ours, talkative about the inside, or an
 * echo of markup.
 */
final class AnswerCheck {

	/** Headers that protect a reader. */
	static final List<String> PROTECTING = List.of("content-security-policy", "cross-origin-opener-policy",
			"cross-origin-resource-policy", "permissions-policy", "referrer-policy", "strict-transport-security",
			"x-content-type-options", "x-frame-options");

	/** The first line of a stack trace. */
	private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at \\w");

	/** Names of what the site is made of. */
	private static final Pattern INSIDE = Pattern.compile(
			"(?<=\\w)Exception\\b|(?<=\\w)Error:|(?:org|com|java|jakarta)\\.(?:apache|careersite|springframework|thymeleaf|hibernate|h2|lang|servlet|persistence)\\b|Tomcat|\\broot:|60481729");

	/** One of them is in whatever {@link #INSIDE} finds, which is slow on a long page. */
	private static final List<String> SIGNS = List.of("Exception", "Error:", "org.", "com.", "java.", "jakarta.",
			"Tomcat", "root:", "60481729");

	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

	/** What answers to plain requests say in the headers that protect. */
	private final Map<String, Set<String>> protection = new HashMap<>();

	/** Takes an answer for a model of what the site says in its headers. */
	void learn(WireAnswer plain) {
		PROTECTING
			.forEach((name) -> this.protection.computeIfAbsent(name, (key) -> new HashSet<>()).add(plain.header(name)));
	}

	/**
	 * What is wrong with an answer; empty if nothing is. A site is no proxy: to
	 * {@code CONNECT} the container says 501, as it should.
	 */
	List<String> complaints(WireRequest request, WireAnswer answer) {
		List<String> complaints = new ArrayList<>();
		boolean refused = request.method().equals("CONNECT") && answer.status() == 501;
		if ((answer.status() >= 500 && !refused) || answer.status() < 200) {
			complaints.add("status " + answer.status());
		}
		String inside = found(TRACE, answer.body());
		if (SIGNS.stream().anyMatch(answer.body()::contains)) {
			inside += found(INSIDE, answer.body());
		}
		if (!inside.isEmpty() && !isCode(answer)) {
			complaints.add("speaks of the inside: " + inside);
		}
		if (answer.headers().containsKey("x-injected") || answer.headers().containsKey("server")
				|| answer.headers().containsKey("x-powered-by") || answer.headers().containsKey("set-cookie")) {
			complaints.add("has the headers " + answer.headers().keySet());
		}
		if (!answer.header("location").matches("(?:/[^/\\\\].*)?|/")) {
			complaints.add("leads to " + answer.header("location"));
		}
		if (isOfTheContainer(answer) && VERSION.matcher(answer.body()).find()) {
			complaints.add("tells a version: " + found(VERSION, answer.body()));
		}
		if (answer.status() != 0) {
			this.protection.forEach((name, values) -> {
				if (!values.contains(answer.header(name))) {
					complaints.add(name + ": “" + answer.header(name) + "” is not one of " + values);
				}
			});
		}
		return complaints;
	}

	/** Whether a text that is markup comes back as markup. */
	static boolean echoes(WireAnswer answer, String markup) {
		String type = answer.header("content-type");
		return (type.isEmpty() || type.contains("html") || type.contains("xml")) && answer.body().contains(markup);
	}

	/** Whether the site never saw the request. */
	private static boolean isOfTheContainer(WireAnswer answer) {
		return answer.status() == 0 || answer.status() >= 400 && !answer.body().contains("<main id=\"main\"")
				&& !answer.header("content-type").contains("json");
	}

	private static boolean isCode(WireAnswer answer) {
		return answer.header("content-type").contains("javascript") || answer.header("content-type").contains("font");
	}

	private static String found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group()).findFirst().orElse("");
	}

}
