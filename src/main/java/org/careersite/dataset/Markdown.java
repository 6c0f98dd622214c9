package org.careersite.dataset;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/**
 * Finds the links in the prose of a dataset.
 */
final class Markdown {

	private static final Parser PARSER = Parser.builder().build();

	private Markdown() {
	}

	/** The destinations of all links of a text, in their order. */
	static List<String> links(String text) {
		List<String> links = new ArrayList<>();
		PARSER.parse(text).accept(new AbstractVisitor() {

			@Override
			public void visit(Link link) {
				links.add(link.getDestination());
				visitChildren(link);
			}

		});
		return links;
	}

}
