// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.clauses.valeurs.PropositionStrategie;
import fr.clausier.cli.production.Passe.Traitement;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.docx.RenduRepris;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.reprise.Modification;
import fr.clausier.documents.reprise.Orphelin;
import fr.clausier.documents.reprise.Reprise;
import fr.clausier.model.strategie.Marche;

/** A document that comes in the place of an earlier one, with what hands wrote there. */
final class PieceReprise {

	/**
	 * The new document.
	 *
	 * @param fichier its bytes, in the place of the earlier one
	 * @param repris whether something was carried over
	 * @param reste whether the earlier one stays, because not all of it can be carried over
	 * @param orphelins texts whose place is gone
	 * @param remarques what to read again, one sentence each
	 */
	record Issue(Produit fichier, boolean repris, boolean reste, List<Orphelin> orphelins, List<String> remarques) {
	}

	private final Produit neuf;
	private final Gabarit gabarit;
	private final byte[] avant;
	private final Reprise reprise;
	private final boolean connu;
	private final List<PropositionStrategie> valeurs;

	private PieceReprise(Produit neuf, Gabarit gabarit, byte[] avant, Reprise reprise, boolean connu, List<PropositionStrategie> valeurs) {
		this.neuf = neuf;
		this.gabarit = gabarit;
		this.avant = avant;
		this.reprise = reprise;
		this.connu = connu;
		this.valeurs = valeurs;
	}

	/**
	 * Reads the earlier document.
	 *
	 * @param connu whether Clausier made it, once
	 * @param marche the purchase; null for a document of none
	 * @throws ProductionImpossible when it cannot be read: what cannot be read is never replaced
	 */
	static PieceReprise lire(Produit neuf, Gabarit gabarit, byte[] avant, boolean connu, Marche marche) throws ProductionImpossible {
		Reprise reprise = lire(neuf.fichier(), avant);
		return new PieceReprise(neuf, gabarit, avant, reprise, connu, marche == null ? List.of() : propositions(reprise, marche));
	}

	/** Reads a document that hands may have changed. */
	static Reprise lire(Path fichier, byte[] contenu) throws ProductionImpossible {
		try {
			return Reprise.lire(fichier.getFileName().toString(), contenu);
		} catch (DocumentIllisible e) {
			throw new ProductionImpossible(e.getMessage() + " Rien n'a été remplacé ; si vous n'en avez plus besoin, déplacez-le ou renommez-le.", e);
		}
	}

	/** What its changed figures would change in the strategy. */
	static List<PropositionStrategie> propositions(Reprise reprise, Marche marche) {
		return reprise.valeurs().stream().map(v -> PropositionStrategie.de(marche, v.cle(), v.avantBrut(), v.apres(), v.apresBrut())).flatMap(Optional::stream).toList();
	}

	/** The earlier document, byte for byte. */
	byte[] avant() {
		return avant;
	}

	/** The places where somebody wrote, by name. */
	List<String> zonesEcrites() {
		return reprise.zonesEcrites();
	}

	/** Whether somebody has to decide: there is more than texts in their places. */
	boolean enAttente() {
		return retouchee() && !Arrays.equals(avant, rendre(Traitement.SUIVRE).fichier().contenu());
	}

	/** Whether there is more than texts in their places, whatever comes in the place of the document. */
	boolean retouchee() {
		return !connu || !reprise.origineConnue() || !reprise.modifications().isEmpty() || !reprise.autresTextes().isEmpty() || !valeurs.isEmpty();
	}

	/** What there is to decide about. */
	Retouche retouche() {
		List<String> passages = new ArrayList<>(reprise.modifications().stream().map(Modification::phrase).toList());
		passages.addAll(reprise.autresTextes());
		if (!reprise.origineConnue()) {
			passages.add("l'origine de ses paragraphes est perdue : les changements hors des zones libres ne peuvent pas être dits un à un");
		}
		return new Retouche(neuf.fichier(), neuf.titre(), connu, passages, valeurs);
	}

	/** The new document. */
	Issue rendre(Traitement traitement) {
		boolean reste = traitement == Traitement.GARDER && enAttente() && !(connu && reprise.origineConnue() && valeurs.isEmpty() && reprise.autresTextes().isEmpty());
		Reprise voulue = switch (traitement) {
			case SUIVRE -> reprise;
			case GARDER -> reprise.garderLesModifications();
			case REMPLACER -> reprise.remplacerLesModifications();
		};
		List<String> remarks = new ArrayList<>(reprise.remarques());
		if (voulue.estVide()) {
			return new Issue(neuf, false, reste, List.of(), prefixer(remarks));
		}
		RenduRepris made = DocxRenderer.reprendre(neuf.contenu(), gabarit, voulue);
		remarks.addAll(made.remarques());
		return new Issue(new Produit(neuf.fichier(), neuf.titre(), made.docx(), neuf.genre()), true, reste, made.orphelins(), prefixer(remarks));
	}

	/** One sentence about what was carried over; empty when nothing was. */
	String dire(Traitement traitement, Issue issue) {
		Set<String> lost = issue.orphelins().stream().map(Orphelin::lieu).collect(Collectors.toSet());
		int places = (int) reprise.zonesEcrites().stream().filter(z -> !lost.contains(reprise.invite(z))).count();
		int kept = traitement == Traitement.REMPLACER ? 0 : reprise.modificationsGardees().size() + (traitement == Traitement.GARDER ? reprise.modifications().size() : 0);
		if (places + kept == 0) {
			return connu && lost.isEmpty() && reprise.modifications().isEmpty() && reprise.valeurs().isEmpty()
					? "« " + nom() + " » avait été enregistré de nouveau sans qu'un texte change : la nouvelle version le remplace, l'ancienne est dans « sauvegardes »." : "";
		}
		String zones = places == 0 ? "" : places == 1 ? "1 zone libre" : places + " zones libres";
		String passages = kept == 0 ? "" : kept == 1 ? "1 passage retouché" : kept + " passages retouchés";
		return "Repris dans « " + nom() + " » : " + zones + (places > 0 && kept > 0 ? " et " : "") + passages + ".";
	}

	private List<String> prefixer(List<String> remarks) {
		return remarks.stream().distinct().map(r -> "« " + nom() + " » : " + r).toList();
	}

	private String nom() {
		return neuf.fichier().getFileName().toString();
	}
}
