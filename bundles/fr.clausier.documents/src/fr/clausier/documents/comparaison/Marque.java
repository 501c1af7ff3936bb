// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.time.LocalDate;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements that carry who changed what and when, each with a number of its own. */
final class Marque {

	/** The author of every change and comment. */
	static final String AUTEUR = "Clausier";
	static final String INITIALES = "CL";

	private final Document document;
	private final String date;
	private int dernier;

	/** @param premier first number that no other mark of the document bears */
	Marque(Document document, LocalDate jour, int premier) {
		this.document = document;
		this.date = jour + "T00:00:00Z";
		this.dernier = premier - 1;
	}

	Document document() {
		return document;
	}

	/** An element that bears author, date and number: {@code ins}, {@code del}, {@code pPrChange}… */
	Element de(String nom) {
		Element marque = numerotee(nom);
		Wml.poser(marque, "author", AUTEUR);
		Wml.poser(marque, "date", date);
		return marque;
	}

	/** An element that bears a number only. */
	Element numerotee(String nom) {
		return numerotee(nom, ++dernier);
	}

	Element numerotee(String nom, int numero) {
		Element marque = Wml.creer(document, nom);
		Wml.poser(marque, "id", String.valueOf(numero));
		return marque;
	}

	int numero() {
		return ++dernier;
	}

	String date() {
		return date;
	}
}
