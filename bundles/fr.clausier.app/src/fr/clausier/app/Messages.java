// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app;

import org.eclipse.osgi.util.NLS;

/** The application's own texts: French, and English under {@code -nl en}. */
public final class Messages extends NLS {

	public static String fenetreTitre;
	public static String ouvrir;
	public static String creer;
	public static String annuler;
	public static String fermer;
	public static String choisirExemple;
	public static String choisirExempleAide;
	public static String nouveauTitre;
	public static String nouveauAide;
	public static String nouveauNom;
	public static String nouveauObjet;
	public static String nouveauObjetDefaut;
	public static String nomVide;
	public static String nomPris;
	public static String nomInterdit;
	public static String choisirDossier;
	public static String dossierSansAchat;
	public static String aucunDossier;
	public static String pasDeDossier;
	public static String tache;
	public static String lecture;
	public static String redaction;
	public static String ecriture;
	public static String bilan;
	public static String fini;
	public static String finiUn;
	public static String abandonne;
	public static String abandonneRien;
	public static String retouchesTitre;
	public static String retouchesQuestion;
	public static String retouchesGarder;
	public static String retouchesRemplacer;
	public static String retouchesReporter;
	public static String retouchesAttente;
	public static String retouchesGardees;
	public static String retouche;
	public static String retoucheInconnue;
	public static String sauvegarde;
	public static String zonesVides;
	public static String aSavoir;
	public static String erreurs;
	public static String erreursUne;
	public static String echec;
	public static String sansDocument;
	public static String resultatTitre;
	public static String resultatAide;
	public static String ouvrirRepertoire;
	public static String supprimerTitre;
	public static String supprimerQuestion;
	public static String retirer;
	public static String constat;
	public static String regle;
	public static String fichier;
	public static String ligne;
	public static String toutVaBien;
	public static String resume;
	public static String erreur1;
	public static String erreurN;
	public static String avertissement1;
	public static String avertissementN;
	public static String conseil1;
	public static String conseilN;
	public static String planVide;
	public static String aPropos;

	static {
		initializeMessages("fr.clausier.app.messages", Messages.class);
	}

	private Messages() {
	}
}
