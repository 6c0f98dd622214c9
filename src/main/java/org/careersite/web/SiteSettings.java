package org.careersite.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.careersite.career.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * What the site has to be told about itself.
 *
 * @param baseUrl where the world finds it: what stands before each path in an address
 * that is read elsewhere. Its path, if it has one, stands before each link within the
 * site, too. It is never taken from a request, whose headers anybody can write
 * @param security whom to tell of a hole in the site's security, and until when that
 * holds
 */
@ConfigurationProperties("site")
public record SiteSettings(String baseUrl, @DefaultValue Security security) {

	public SiteSettings {
		String base = StringUtils.trimTrailingCharacter(baseUrl, '/');
		String given = baseUrl;
		Assert.isTrue(holds(() -> isBase(URI.create(base))),
				() -> "site.base-url is “" + given + "”. Write the address that the site has for its readers, "
						+ "with http or https and without a query or fragment: https://career.example.org");
		baseUrl = base;
	}

	/** The whole address of a path of the site, in the language of the request. */
	public String address(String path) {
		return address(path, Language.current());
	}

	/** The whole address of a path of the site, in a language of it. */
	public String address(String path, Language language) {
		return this.baseUrl + language.path() + path;
	}

	/** The path of the base, such as {@code /career}; empty if it has none. */
	public String path() {
		return URI.create(this.baseUrl).getRawPath();
	}

	private static boolean isBase(URI uri) {
		return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
				&& uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null
				&& uri.normalize().equals(uri);
	}

	/** Whether something holds of a text; not if it cannot be parsed. */
	private static boolean holds(BooleanSupplier check) {
		try {
			return check.getAsBoolean();
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * What {@code /.well-known/security.txt} says (RFC 9116); both or neither.
	 *
	 * @param contact where to write or call: a {@code mailto:}, {@code https:} or
	 * {@code tel:} address
	 * @param expires when that stops being true, as RFC 3339 writes a time
	 */
	public record Security(@Nullable String contact, @Nullable String expires) {

		private static final Set<String> CONTACTS = Set.of("mailto", "https", "tel");

		public Security {
			Assert.isTrue((contact == null) == (expires == null), () -> "site.security."
					+ ((contact == null) ? "contact" : "expires") + " is missing: set contact and expires, or neither");
			if (contact != null && expires != null) {
				Assert.isTrue(holds(() -> CONTACTS.contains(String.valueOf(URI.create(contact).getScheme()))),
						() -> "site.security.contact is “" + contact + "”. Write an address with mailto:, https: or "
								+ "tel: before it: mailto:security@example.org");
				Assert.isTrue(holds(() -> OffsetDateTime.parse(expires).isSupported(ChronoField.OFFSET_SECONDS)),
						() -> "site.security.expires is “" + expires
								+ "”. Write a time with its zone: 2027-11-22T00:00:00Z");
			}
		}

	}

}
