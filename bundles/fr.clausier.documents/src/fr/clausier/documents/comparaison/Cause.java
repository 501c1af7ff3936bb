// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

/**
 * Why a place of the document changed, in words.
 *
 * @param titre   heading that it stands under; may be empty
 * @param avant   what the old control told; {@link Etiquette#AUCUNE} when none did
 * @param apres   what the new control tells
 * @param sommaire whether it lies in the table of contents
 */
record Cause(String titre, Etiquette avant, Etiquette apres, boolean sommaire) {

	static final Cause DEBUT = new Cause("", Etiquette.AUCUNE, Etiquette.AUCUNE, false);

	Cause sous(String nouveauTitre) {
		return new Cause(nouveauTitre, avant, apres, sommaire);
	}

	/** The place inside of a block of one version or both; blocks without a clause change nothing. */
	Cause dans(Bloc ancien, Bloc nouveau) {
		Etiquette gauche = ancien == null ? Etiquette.AUCUNE : ancien.etiquette();
		Etiquette droite = nouveau == null ? Etiquette.AUCUNE : nouveau.etiquette();
		boolean table = ancien != null && ancien.estSommaire() || nouveau != null && nouveau.estSommaire();
		return new Cause(titre, gauche.clause().isEmpty() ? avant : gauche, droite.clause().isEmpty() ? apres : droite, sommaire || table);
	}

	/**
	 * The sentence of the comment.
	 *
	 * @param nature what happened: « insertion », « suppression », « modification »
	 */
	String phrase(String nature) {
		if (sommaire) {
			return "Sommaire\u00A0: titres et pages de la nouvelle version.";
		}
		String lieu = titre.isEmpty() ? majuscule(nature) : "«\u00A0" + titre + "\u00A0», " + nature;
		return lieu + "\u00A0: " + raison() + ".";
	}

	private String raison() {
		if (avant.clause().isEmpty() && apres.clause().isEmpty()) {
			return "données du marché ou plan de la pièce";
		}
		if (avant.clause().isEmpty()) {
			return "clause " + apres.clause() + version(apres) + " ajoutée" + ligne(", stratégie, ligne\u00A0", apres);
		}
		if (apres.clause().isEmpty()) {
			return "clause " + avant.clause() + version(avant) + " retirée" + ligne(", stratégie précédente, ligne\u00A0", avant);
		}
		if (!avant.clause().equals(apres.clause())) {
			return "clause " + avant.clause() + version(avant) + " remplacée par la clause " + apres.clause() + version(apres) + ligne(", stratégie, ligne\u00A0", apres);
		}
		if (!avant.version().equals(apres.version())) {
			return "clause " + apres.clause() + ", version " + avant.version() + " → " + apres.version() + ligne(" (stratégie, ligne\u00A0", apres) + (apres.ligne().isEmpty() ? "" : ")");
		}
		return (apres.ligne().isEmpty() ? "stratégie" : ligne("stratégie, ligne\u00A0", apres)) + " (clause " + apres.clause() + version(apres) + ")";
	}

	private static String version(Etiquette etiquette) {
		return etiquette.version().isEmpty() ? "" : ", version " + etiquette.version();
	}

	private static String ligne(String debut, Etiquette etiquette) {
		return etiquette.ligne().isEmpty() ? "" : debut + etiquette.ligne();
	}

	private static String majuscule(String mot) {
		return Character.toUpperCase(mot.charAt(0)) + mot.substring(1);
	}
}
