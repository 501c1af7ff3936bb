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
	/** A value of a clause text that cannot be read, or not so. */
	public static final String NOTATION = "notation";
	/** A fact of a clause text that does not exist. */
	public static final String FAIT_INCONNU = "fait-inconnu";
	/** A format of a clause text that does not exist. */
	public static final String FORMAT_INCONNU = "format-inconnu";
	/** A value of a clause text that may be missing and is not tested. */
	public static final String VALEUR_ABSENTE = "valeur-absente";
	/** « si » or « pour » without « fin » in a clause text. */
	public static final String BLOC_OUVERT = "bloc-ouvert";
	/** A section that does not exist, or twice. */
	public static final String RUBRIQUE = "rubrique";
	/** A clause that lacks something or contradicts another one. */
	public static final String CLAUSE = "clause";
	/** A clause without legal basis. */
	public static final String SANS_FONDEMENT = "sans-fondement";
	/** A defect of the product itself. */
	public static final String INTERNE = "interne";

	private CodesProbleme() {
	}
}
