// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.appel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An option of the command line; each takes one value, save those that are only there or not. */
public enum Option {

	/** The older of two versions. */
	ANCIEN("--ancien", "ANCIEN.docx"),
	SORTIE("--sortie", "DOSSIER"), DATE("--date", "AAAA-MM-JJ"), FORMAT("--format", "texte|json"), ANNEE("--annee", "AAAA"),
	GABARIT("--gabarit", "FICHIER.docx|NOM"), MODELE("--modele", "sobre|bandeau|gros-caracteres"),
	RETOUCHES("--retouches", "garder|remplacer"), PDF("--pdf", ""), COMPARER("--comparer", ""),
	/** Figures that were changed in Word go into the strategy. */
	REPORTER_VALEURS("--reporter-valeurs", ""),
	/** The contract to start from, of a file that holds several. */
	CONTRAT("--contrat", "NUMÉRO"), LANCEMENT("--lancement", "AAAA-MM-JJ"),
	/** The verdict of the official schema, instead of a draft. */
	SCHEMA("--schema", ""),
	/** Essential data of awarded contracts; may be given several times. */
	DECP("--decp", "FICHIER"),
	/** Follow-up table of what was done; may be given several times. */
	REALISE("--realise", "FICHIER.csv"),
	/** Kinds of firms by SIRET. */
	STRUCTURES("--structures", "FICHIER.csv"),
	/** A supposition on a draft; may be given several times. */
	ET_SI("--et-si", "\"lot 2 de MARCHE : énoncé\""),
	/** The short version for elected members too. */
	ELUS("--elus", "");

	private static final Set<Option> REPETABLES = EnumSet.of(DECP, REALISE, ET_SI);

	private final String nom;
	private final String valeur;

	Option(String nom, String valeur) {
		this.nom = nom;
		this.valeur = valeur;
	}

	/** The option as it is typed. */
	public String nom() {
		return nom;
	}

	/** What its value looks like; empty for an option without one. */
	public String valeur() {
		return valeur;
	}

	/** Whether it may be given several times. */
	boolean repetable() {
		return REPETABLES.contains(this);
	}

	static Optional<Option> de(String text) {
		return Arrays.stream(values()).filter(o -> o.nom.equals(text)).findFirst();
	}

	/** The options that a verb takes, as a sentence lists them. */
	static String enumerer(List<Option> options) {
		return String.join(", ", options.stream().map(Option::nom).toList());
	}
}
