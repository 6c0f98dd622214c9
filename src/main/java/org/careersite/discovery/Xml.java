package org.careersite.discovery;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML documents.
 */
final class Xml {

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/**
	 * A document in UTF-8.
	 * @param root the name of its root
	 * @param namespace the namespace of all its elements
	 * @param content writes what the root holds
	 */
	static String document(String root, String namespace, Content content) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeCharacters("\n");
			writer.writeStartElement(root);
			writer.writeDefaultNamespace(namespace);
			content.write(new Xml(writer));
			writer.writeCharacters("\n");
			writer.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	/** An element on a line of its own that holds others. */
	void element(String name, Content content) throws XMLStreamException {
		this.writer.writeCharacters("\n");
		this.writer.writeStartElement(name);
		content.write(this);
		this.writer.writeEndElement();
	}

	/**
	 * An element with a text.
	 * @param attributes names and values by turns
	 */
	void element(String name, String text, String... attributes) throws XMLStreamException {
		this.writer.writeStartElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], attributes[i + 1]);
		}
		this.writer.writeCharacters(text);
		this.writer.writeEndElement();
	}

	/** Writes what an element holds. */
	@FunctionalInterface
	interface Content {

		/** Writes it. */
		void write(Xml xml) throws XMLStreamException;

	}

}
