// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.etude;

import org.eclipse.osgi.util.NLS;

/** Texts of the views beside the editor: French, and English under {@code -nl en}. */
public final class Textes extends NLS {

	public static String apercuDocument;
	public static String articles;
	public static String aucunMarche;
	public static String clauseVersion;
	public static String clausesDeLaLigne;
	public static String empechement;
	public static String ficheCriteres;
	public static String ficheLots;
	public static String ficheMarche;
	public static String ficheTotalFaux;
	public static String ficheTotalJuste;
	public static String ficheVide;
	public static String fondement;
	public static String livrable;
	public static String livrableAJour;
	public static String livrableAbsent;
	public static String livrableDate;
	public static String livrableDossier;
	public static String livrableEtat;
	public static String livrableOuvrir;
	public static String livrablePerime;
	public static String livrableRegenerer;
	public static String livrableRepertoire;
	public static String livrableRetouche;
	public static String livrablesAJour;
	public static String livrablesPerimes;
	public static String livrablesVide;
	public static String non;
	public static String oui;
	public static String piecesNourries;
	public static String reperesVide;
	public static String simulationGagne;
	public static String simulationLecon;
	public static String simulationLot;
	public static String simulationMethode;
	public static String simulationOffre;
	public static String simulationPrix;
	public static String simulationRang;
	public static String simulationSansLimite;
	public static String simulationSansPrix;
	public static String simulationTotal;
	public static String tableauAucune;
	public static String tableauCritere;
	public static String tableauCriteres;
	public static String tableauEnvironnement;
	public static String tableauEstimation;
	public static String tableauEtp;
	public static String tableauExplication;
	public static String tableauGenre;
	public static String tableauHeures;
	public static String tableauHeuresMois;
	public static String tableauInconnu;
	public static String tableauIndicateur;
	public static String tableauLot;
	public static String tableauLots;
	public static String tableauObligation;
	public static String tableauObligations;
	public static String tableauPme;
	public static String tableauPoids;
	public static String tableauResume;
	public static String tableauSansEffet;
	public static String tableauSansObjet;
	public static String tableauSocial;
	public static String tableauSpaser;
	public static String tableauTousLots;
	public static String vigilance;

	static {
		initializeMessages("fr.clausier.app.etude.textes", Textes.class);
	}

	private Textes() {
	}
}
