package org.careersite.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.careersite.web.Fuzzing.Targets;

/**
 * Makes requests that go wrong in each of the ways of the design's table of bad input,
 * the same ones each time from the same seed.
 */
final class FuzzRequests {

	/** Whatever shows this as markup has not escaped what it was sent. */
	static final String MARK = "<x7q";

	/** The same in an attribute, which a quotation mark would close. */
	static final String MARK_IN_QUOTES = "x7q\" on";

	private static final String MARKUP = MARK + "\"'>";

	/** What means something in some language that a value could be pasted into. */
	private static final List<String> HOSTILE = List.of(MARKUP, "\">" + MARKUP, "'>" + MARKUP, "]]>" + MARKUP,
			"-->" + MARKUP, "</title>" + MARKUP, "</script>" + MARKUP, "&lt;x7q&gt;" + MARKUP, "x7q\" onfocus=\"x7q()",
			"' OR '1'='1' -- " + MARKUP, "'; DROP TABLE work; --", "%' UNION SELECT * FROM person -- _\\",
			"../../../../etc/passwd", "..\\..\\..\\windows", "\u0000", "a\u0000b", "\u0001\u001f\u007f\t",
			"\r\nX-Injected: yes\r\n\r\n" + MARKUP, "\uD83D\uDC69\u200D\uD83C\uDFA8\u202E\u200F", "\uFFFF\uFDD0",
			"${7777*7777}#{7777*7777}*{7777*7777}@{7777*7777}", "__${7777*7777}__::.x", "[[${7777*7777}]]",
			"99999999999999999999", "-1", "-99999999999999999999", "2147483648", "1e308", "NaN", "0x10",
			"\u0661\u0669\u0669\u0667", "0", "9999", "10000", "1999-1990", "1990s-", "since", "until 0", "--", "..",
			"\u2013", "true", "null", "[]", "{}", "\\", "%", "_", "*", "?", "\"", "~0.5", "a~2 b^9 AND OR NOT",
			"+-&&||!(){}[]^\"~*?:\\/", "((((((((((((((((((((", "[* TO *]", "title:(", "/.*/", "javascript:x7q()",
			"https://example.org/", "//example.org", "x".repeat(10_240), "&".repeat(300), "a ".repeat(800),
			"\u0301".repeat(200), "x".repeat(200) + MARKUP);

	/** What cannot be decoded. */
	private static final List<String> BROKEN = List.of("%zz", "%", "%4", "%00", "%c0%af", "%c0%ae%c0%ae", "%ed%a0%80",
			"%ff%fe", "%e2%82", "%f8%88%80%80%80", "%u0041", "%252e%252e%252f", "%26%2339;", "%3Cx7q%22%27%3E");

	private static final List<String> PATHS = List.of("..", ".", "..;", "%2e%2e", "..%2f..%2fetc%2fpasswd", "%5c..",
			"%2f", "%2F%2F", ";x=y", ";jsessionid=1", "%3Bx", "WEB-INF/web.xml", "META-INF/MANIFEST.MF", ".git/config",
			"%0d%0aX-Injected:%20yes", "%00.html", "~", "*", "index.html", "x.json", "x.png");

	private static final List<String> METHODS = List.of("HEAD", "HEAD", "HEAD", "OPTIONS", "POST", "PUT", "DELETE",
			"PATCH", "TRACE", "PROPFIND", "get", "X7Q", "CONNECT");

	private static final List<String> HEADERS = List.of("Accept: application/json", "Accept: text/csv",
			"Accept: image/*;q=2", "Accept: */*;q=nothing", "Accept: " + MARKUP, "Accept: ,,;;//", "Accept:",
			"Accept-Encoding: gzip", "Accept-Encoding: br", "Accept-Encoding: gzip;q=0, *;q=nothing",
			"Accept-Encoding: identity;q=0", "Accept-Language: xx-" + MARKUP, "Accept-Language: de, *;q=2",
			"Accept-Charset: utf-7", "Range: bytes=0-", "Range: bytes=5-1", "Range: bytes=99999999999999999999-",
			"Range: lines=1-2", "Range: bytes=" + "0-0,".repeat(500) + "1-1", "If-None-Match: *",
			"If-None-Match: W/\"x\", \"" + MARKUP + "\"", "If-None-Match: \"" + "x".repeat(4000), "If-Match: \"x\"",
			"If-Modified-Since: yesterday", "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
			"If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", "If-Range: \"x\"", "Host:", "Host: example.org",
			"Host: example.org:99999", "Host: a b", "Host: " + MARKUP, "Host: [::1", "Host: localhost\r\nHost: two",
			"X-Forwarded-Host: example.org", "X-Forwarded-Host: " + MARKUP, "X-Forwarded-Proto: https",
			"X-Forwarded-Proto: javascript", "X-Forwarded-Port: nothing", "X-Forwarded-Prefix: //example.org",
			"X-Forwarded-For: " + "1.1.1.1, ".repeat(300) + MARKUP, "Forwarded: host=example.org;proto=gopher",
			"X-Original-URL: /error", "X-Rewrite-URL: /h2-console", "X-HTTP-Method-Override: DELETE", "Origin: null",
			"Origin: https://example.org", "Origin: " + MARKUP, "Access-Control-Request-Method: DELETE",
			"Cookie: JSESSIONID=" + MARKUP, "Cookie: " + "a=b; ".repeat(400), "Authorization: Basic %%%",
			"Referer: " + MARKUP, "User-Agent: " + MARKUP, "User-Agent:", "Content-Type: " + MARKUP,
			"Content-Type: multipart/form-data", "Content-Length: 0", "Expect: nothing", "Upgrade: h2c", "TE: nothing",
			"Connection: x", "Sec-Purpose: prefetch", "Save-Data: on", "X-Nothing: " + "x".repeat(7000),
			"X-Nothing: " + "x".repeat(20_000), "X\u0001: y", "no colon", " folded",
			"X-Utf8: \u00e9\u4f5c\uD83D\uDC69");

	private final Random random;

	private final Targets targets;

	FuzzRequests(long seed, Targets targets) {
		this.random = new Random(seed);
		this.targets = targets;
	}

	/** The next so many requests. */
	List<WireRequest> make(int number) {
		List<WireRequest> requests = new ArrayList<>();
		while (requests.size() < number) {
			requests.add(next());
		}
		return requests;
	}

	private WireRequest next() {
		String method = chance(12) ? one(METHODS) : "GET";
		List<String> headers = new ArrayList<>();
		while (headers.size() < 3 && chance(30)) {
			headers.add(one(HEADERS));
		}
		return new WireRequest(method, path() + query(), headers);
	}

	private String path() {
		String path = one(this.targets.addresses());
		if (chance(70)) {
			return path;
		}
		String start = path.substring(0, path.lastIndexOf('/') + 1);
		return switch (this.random.nextInt(6)) {
			case 0 -> start + one(PATHS);
			case 1 -> path + "/" + one(PATHS);
			case 2 -> start + encoded(one(HOSTILE));
			case 3 -> start + one(BROKEN);
			case 4 -> "/" + path + (chance(50) ? "/" : "");
			default -> start + typed(one(HOSTILE));
		};
	}

	private String query() {
		int number = this.random.nextInt(6) - 1;
		StringBuilder query = new StringBuilder();
		for (int i = 0; i < number; i++) {
			String name = name();
			query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value());
			if (chance(10)) {
				query.append('&').append(name).append('=').append(value());
			}
		}
		return query.toString();
	}

	private String name() {
		if (chance(85)) {
			return one(this.targets.parameters());
		}
		return switch (this.random.nextInt(4)) {
			case 0 -> encoded(one(HOSTILE));
			case 1 -> one(BROKEN);
			case 2 -> one(this.targets.parameters()) + "[]";
			default -> "unknown";
		};
	}

	private String value() {
		return switch (this.random.nextInt(7)) {
			case 0, 1 -> encoded(one(this.targets.values()));
			case 2 -> one(BROKEN);
			case 3 -> typed(one(HOSTILE));
			case 4 -> encoded(one(HOSTILE) + one(HOSTILE));
			default -> encoded(one(HOSTILE));
		};
	}

	/** As a browser sends it. */
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/** As somebody types it who knows of no encoding; a blank would end the address. */
	private static String typed(String value) {
		return value.replaceAll("[ \r\n]", "+");
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
