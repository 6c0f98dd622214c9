package org.careersite.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of the site for search engines, in as many files as the protocol asks
 * for; see https://www.sitemaps.org/protocol.html.
 *
 * @param addresses all of them, whole
 * @param modified the day on which what they show was last changed, where it is given
 * @param most how many a file may hold
 */
record Sitemap(List<String> addresses, @Nullable LocalDate modified, int most) {

	/** How many addresses the protocol allows in a file. */
	static final int MOST = 50_000;

	/** How many files it takes beside an index; 0 if one file is enough. */
	int parts() {
		return (this.addresses.size() <= this.most) ? 0 : (this.addresses.size() + this.most - 1) / this.most;
	}

	/**
	 * The file at the well-known address: all addresses, or an index of the parts.
	 * @param part what stands before the number of a part in its address
	 */
	String whole(String part) {
		return (parts() == 0) ? document("urlset", "url", this.addresses) : document("sitemapindex", "sitemap",
				IntStream.rangeClosed(1, parts()).mapToObj((number) -> part + number + ".xml").toList());
	}

	/** One of the parts, from 1. */
	String part(int number) {
		return document("urlset", "url",
				this.addresses.subList((number - 1) * this.most, Math.min(number * this.most, this.addresses.size())));
	}

	private String document(String root, String element, List<String> addresses) {
		return Xml.document(root, "http://www.sitemaps.org/schemas/sitemap/0.9", (xml) -> {
			for (String address : addresses) {
				xml.element(element, (page) -> {
					page.element("loc", address);
					if (this.modified != null) {
						page.element("lastmod", this.modified.toString());
					}
				});
			}
		});
	}

}
