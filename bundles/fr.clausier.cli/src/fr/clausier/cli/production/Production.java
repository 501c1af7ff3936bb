// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage.Position;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.clauses.verification.Anomalie;
import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.docx.RenduImpossible;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.texte.PieceDocx;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Marche;
import fr.clausier.spaser.classeur.ClasseurHeures;

/**
 * The documents of a dossier. All of them are made in memory before the first one is written, so that a dossier that cannot be printed
 * leaves the folder as it was.
 */
public final class Production {

	private final DossierLu dossier;
	private final List<Probleme> problemes;
	private final Gabarit gabarit;
	private final LocalDate date;
	private final List<String> remarques = new ArrayList<>();

	/**
	 * @param dossier the dossier, without blocking problems
	 * @param problemes what was found in it; warnings and accepted derogations go to the internal note
	 * @param gabarit the house template
	 * @param date date of the law and of the documents; null for the launch date of each purchase
	 */
	public Production(DossierLu dossier, List<Probleme> problemes, Gabarit gabarit, LocalDate date) {
		this.dossier = dossier;
		this.problemes = List.copyOf(problemes);
		this.gabarit = gabarit;
		this.date = date;
	}

	/**
	 * Makes the documents of every purchase.
	 *
	 * @param sortie folder to write to; each purchase gets a folder of its own when there are several
	 * @throws ProductionImpossible when a figure that a document needs is missing, or the template cannot carry it
	 */
	public List<Produit> documents(Path sortie) throws ProductionImpossible {
		List<Produit> made = new ArrayList<>();
		for (Marche marche : dossier.marches()) {
			Path folder = dossier.marches().size() == 1 ? sortie : sortie.resolve(marche.getName());
			LocalDate day = date == null ? marche.getLancement() : date;
			try {
				DocxRenderer renderer = new DocxRenderer(day);
				List<PieceLue> reread = new ArrayList<>();
				for (Document document : rediger(marche, day)) {
					Produit file = new Produit(folder.resolve(document.nomFichier() + ".docx"), titre(document), renderer.rendre(document, gabarit));
					reread.add(PieceDocx.relire(document.nomFichier(), file.contenu()));
					made.add(file);
				}
				relire(marche, day, reread);
				ClasseurHeures.de(marche, day).forEach(c -> made.add(new Produit(folder.resolve(c.nom() + ".xlsx"), c.titre(), c.octets())));
			} catch (DossierIncomplet e) {
				throw new DossierImpubliable(impossible(marche) + e.getMessage(), e);
			} catch (RenduImpossible e) {
				throw new ProductionImpossible(impossible(marche) + e.getMessage(), e);
			}
		}
		return made;
	}

	/** The texts of a purchase, once it is sure that nothing was left to fill in. */
	private List<Document> rediger(Marche marche, LocalDate day) throws DossierImpubliable {
		List<Document> documents = DossierDocuments.construire(marche, day, day, constats(marche), this::reperer, dossier.portefeuille().politiques());
		refuser(marche, VerificationDocuments.forme(documents).stream().map(Anomalie::toString).toList());
		return documents;
	}

	/** What the files say, read back from their bytes, agrees with the strategy and with what the law says of published documents. */
	private void relire(Marche marche, LocalDate day, List<PieceLue> pieces) throws DossierImpubliable {
		refuser(marche, VerificationDocuments.chiffres(marche, day, pieces).stream().map(Anomalie::toString).toList());
		List<Constat> findings = Loi.verifier(marche, pieces.stream().map(PieceLue::pourLesRegles).toList(), dossier.portefeuille(), date);
		refuser(marche, findings.stream().filter(Constat::bloquant).map(c -> c.message().replaceFirst("\\.$", "") + " (" + c.id() + ")").toList());
		findings.stream().filter(c -> c.severite() != Severite.ERREUR).forEach(c -> remarques.add(c.message() + " (" + c.id() + ")"));
	}

	private static void refuser(Marche marche, List<String> reasons) throws DossierImpubliable {
		if (!reasons.isEmpty()) {
			throw new DossierImpubliable(impossible(marche) + String.join(" ; ", reasons) + ".", null);
		}
	}

	/** What to read again in the documents made so far, one sentence each; nothing that bars writing them. */
	public List<String> remarques() {
		return List.copyOf(remarques);
	}

	private static String impossible(Marche marche) {
		return "Les pièces de « " + marche.getTitre() + " » ne peuvent pas être produites : ";
	}

	private static String titre(Document document) {
		return document.sousTitre().isBlank() ? document.titre() : document.titre() + ", " + document.sousTitre();
	}

	/**
	 * Writes files, each whole or not at all.
	 *
	 * @return how many were written; fewer than given when the caller gave up
	 * @throws ProductionImpossible when one cannot be written; those before it stay
	 */
	public static int ecrire(List<Produit> produits, Progression progression) throws ProductionImpossible {
		int written = 0;
		for (Produit produit : produits) {
			if (progression.abandonnee()) {
				break;
			}
			try {
				Files.createDirectories(produit.fichier().getParent());
				EcritureAtomique.ecrire(produit.fichier(), produit.contenu());
			} catch (EcritureImpossible e) {
				throw new ProductionImpossible(e.getMessage(), e);
			} catch (IOException e) {
				throw new ProductionImpossible("Le répertoire « " + produit.fichier().getParent() + " » ne peut pas être créé : vérifiez vos droits, ou choisissez-en un autre avec « --sortie ».", e);
			}
			progression.produit(produit, ++written, produits.size());
		}
		return written;
	}

	private List<Constat> constats(Marche marche) {
		return problemes.stream().map(Probleme::constat).filter(c -> c != null && EcoreUtil.isAncestor(marche, c.cible())).toList();
	}

	private Position reperer(EObject object) {
		Path base = Files.isDirectory(dossier.racine()) ? dossier.racine() : dossier.racine().getParent();
		return Localisation.de(object).map(l -> new Position(base.relativize(l.fichier()).toString(), l.ligne())).orElse(Position.INCONNUE);
	}
}
