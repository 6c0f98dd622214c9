package org.careersite.dataset;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the links in the prose of a dataset.
 */
final class Markdown {

	private static final Parser PARSER = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private Markdown() {
	}

	/** All links of a text, in their order. */
	static List<Link> links(String text) {
		List<Link> links = new ArrayList<>();
		PARSER.parse(text).accept(new AbstractVisitor() {

			@Override
			public void visit(org.commonmark.node.Link link) {
				List<SourceSpan> spans = link.getSourceSpans();
				links.add(new Link(link.getDestination(), spans.get(spans.size() - 1).getLineIndex()));
				visitChildren(link);
			}

		});
		return links;
	}

	/**
	 * A link.
	 *
	 * @param destination where it leads
	 * @param line the index of the line that it ends in
	 */
	record Link(String destination, int line) {
	}

}
