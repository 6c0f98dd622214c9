package org.careersite.career;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;

/**
 * What a person does in several roles: a head writer and a co-writer both write. Roles
 * are free words of a dataset; others belong to no group.
 */
public enum RoleGroup implements Labelled {

	CREATED("creator"), RAN("showrunner"), WROTE("writer|screenwriter|scriptwriter"), DIRECTED("director"),
	PRODUCED("producer"), REWROTE("rewrite|rewriter");

	/** The order of the values of a filter by roles: groups first. */
	public static final Comparator<String> GROUPS_FIRST = Comparator.comparing((String word) -> find(word).isEmpty())
		.thenComparing(Comparator.naturalOrder());

	/** What may stand before a role without making another one of it. */
	private static final String RANKS = "co|head|lead|staff|senior|executive|supervising|coordinating|consulting|associate|line|uncredited";

	private final Pattern roles;

	RoleGroup(String roles) {
		this.roles = Pattern.compile("((" + RANKS + ")[ -])*(" + roles + ")", Pattern.CASE_INSENSITIVE);
	}

	/** The group that a role belongs to, if any: {@code co-executive producer}. */
	public static Optional<RoleGroup> of(String role) {
		return Arrays.stream(values()).filter((group) -> group.takes(role)).findFirst();
	}

	/** Whether a role belongs to it. */
	public boolean takes(String role) {
		return this.roles.matcher(role).matches();
	}

	/** The value of a filter by roles that stands for it: {@code wrote}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The values of a filter by roles that find some: these, and their groups. */
	public static Set<String> words(Collection<String> roles) {
		return Stream
			.concat(roles.stream(), roles.stream().map(RoleGroup::of).flatMap(Optional::stream).map(RoleGroup::word))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** How the value of a filter by roles is said to the reader. */
	public static String label(String word) {
		return find(word).map(RoleGroup::label).orElseGet(() -> Language.translated(word));
	}

	private static Optional<RoleGroup> find(String word) {
		return Arrays.stream(values()).filter((group) -> group.word().equals(word)).findFirst();
	}

}
