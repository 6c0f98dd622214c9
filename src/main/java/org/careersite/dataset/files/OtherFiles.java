package org.careersite.dataset.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the files whose names differ from dataset to dataset: texts and words in other
 * languages, what is said about the site, and pages of its own.
 */
public final class OtherFiles {

	/** The folder of the pages. */
	public static final String PAGES = "pages/";

	private static final Pattern NAME = Pattern
		.compile("biography\\..+\\.md|about(\\..+)?\\.md|messages.*\\.properties|pages/[^.].*");

	private OtherFiles() {
	}

	/** Those of a folder on a disk. */
	public static List<String> of(Path folder) {
		return Stream.concat(names(folder, ""), names(folder.resolve(PAGES), PAGES))
			.filter(NAME.asMatchPredicate())
			.sorted()
			.toList();
	}

	private static Stream<String> names(Path folder, String prefix) {
		String[] names = folder.toFile().list();
		return (names != null) ? Stream.of(names).map((name) -> prefix + name) : Stream.empty();
	}

	/** The pages of a folder on the class path, where other names are not looked for. */
	public static List<String> of(String location, ResourceLoader resources) {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver(resources).getResources(location + PAGES + "*.md"))
				.map((page) -> PAGES + page.getFilename())
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
