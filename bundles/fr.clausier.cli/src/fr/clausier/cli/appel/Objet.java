// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.appel;

/** What a verb is about: the word or path that follows it. */
public enum Objet {

	AUCUN("", "", ""), DOSSIER("dossier d'achat", "dossier", "CHEMIN_DU_DOSSIER"),
	/** One folder or several. */
	DOSSIERS("dossier d'achat", "dossier", "CHEMIN_DU_DOSSIER…"),
	/** A folder, or none. */
	DOSSIER_FACULTATIF("dossier d'achat", "dossier", "[CHEMIN_DU_DOSSIER]"), GABARIT("fichier du gabarit", "fichier", "FICHIER.docx"),
	DOCUMENT("document", "fichier", "FICHIER.docx"),
	/** A file in another format. */
	ECHANGE("fichier à reprendre", "fichier", "FICHIER"), EMPREINTE("fichier d'empreinte", "fichier", "EMPREINTE"),
	/** The newer of two versions. */
	VERSION("document à comparer", "fichier", "NOUVEAU.docx --ancien ANCIEN.docx");

	private final String libelle;
	private final String mot;
	private final String exemple;

	Objet(String libelle, String mot, String exemple) {
		this.libelle = libelle;
		this.mot = mot;
		this.exemple = exemple;
	}

	/** Whether a call without it is wrong. */
	boolean requis() {
		return this != AUCUN && this != DOSSIER_FACULTATIF;
	}

	/** Whether several may be given. */
	boolean plusieurs() {
		return this == DOSSIERS;
	}

	/** What it is called in full. */
	public String libelle() {
		return libelle;
	}

	/** What it is called once known. */
	public String mot() {
		return mot;
	}

	/** What it looks like in a call. */
	public String exemple() {
		return exemple;
	}
}
