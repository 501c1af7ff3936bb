// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

/** Identifiers of the problems that do not come from a rule of law. Stable: scripts and quick fixes rely on them. */
public final class CodesProbleme {

	/** The folder or file does not exist. */
	public static final String INTROUVABLE = "introuvable";
	/** The folder holds no purchase. */
	public static final String SANS_ACHAT = "sans-achat";
	/** The file cannot be opened. */
	public static final String ILLISIBLE = "illisible";
	/** The file is not a purchase file. */
	public static final String EXTENSION = "extension";
	/** The file is not written in UTF-8. */
	public static final String ENCODAGE = "encodage";
	/** The file is larger than what a person writes. */
	public static final String TROP_GROS = "trop-gros";
	/** The file is not text. */
	public static final String BINAIRE = "binaire";
	/** The text does not follow the language. */
	public static final String SYNTAXE = "syntaxe";
	/** A value is not readable: number, date, choice. */
	public static final String VALEUR = "valeur";
	/** A name that nothing bears. */
	public static final String LIEN = "lien";
	/** A name borne twice. */
	public static final String NOM_DOUBLE = "nom-double";
	/** A fact written twice in one block. */
	public static final String FAIT_DOUBLE = "fait-double";
	/** A title without words. */
	public static final String TITRE_VIDE = "titre-vide";
	/** A table of hours that is not there, cannot be read or says something else than the text. */
	public static final String RELEVE = "releve";
	/** A defect of the product itself. */
	public static final String INTERNE = "interne";

	private CodesProbleme() {
	}
}
