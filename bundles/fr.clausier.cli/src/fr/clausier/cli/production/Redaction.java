// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage.Position;
import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.clauses.verification.Anomalie;
import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.documents.accessibilite.ControleAccessibilite;
import fr.clausier.documents.accessibilite.Defaut;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.docx.RenduImpossible;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.PieceDocx;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Marche;
import fr.clausier.spaser.classeur.ClasseurHeures;

/** Makes the documents of purchases in memory and reads them again against the strategy. May be used by several threads. */
final class Redaction {

	private final Demande demande;
	private final Portefeuille portefeuille;
	private final Bibliotheque bibliotheque;
	private final Path base;
	private final Map<Marche, List<Constat>> constats = new IdentityHashMap<>();

	Redaction(Demande demande) {
		this.demande = demande;
		this.portefeuille = demande.dossier().portefeuille();
		this.bibliotheque = Bibliotheque.effective(demande.dossier().bibliotheques());
		Path root = demande.dossier().racine();
		this.base = Files.isDirectory(root) ? root : root.getParent();
		demande.dossier().marches().forEach(m -> constats.put(m, new ArrayList<>()));
		demande.problemes().stream().map(Probleme::constat).filter(c -> c != null).forEach(this::ranger);
	}

	private void ranger(Constat finding) {
		for (EObject object = finding.cible(); object != null; object = object.eContainer()) {
			if (object instanceof Marche marche) {
				constats.getOrDefault(marche, new ArrayList<>()).add(finding);
				return;
			}
		}
	}

	/** The folder of a purchase: the output itself when it is the only one. */
	Path repertoire(Marche marche) {
		return demande.dossier().marches().size() == 1 ? demande.sortie() : demande.sortie().resolve(marche.getName());
	}

	/**
	 * Makes the documents of a purchase.
	 *
	 * @throws ProductionImpossible when a figure that a document needs is missing, or the template cannot carry it
	 */
	PiecesAchat rediger(Marche marche, Progression progression) throws ProductionImpossible {
		LocalDate day = demande.date() == null ? marche.getLancement() : demande.date();
		Path folder = repertoire(marche);
		try {
			List<Document> documents = DossierDocuments.construire(marche, day, day, constats.get(marche), this::reperer, portefeuille.politiques(), bibliotheque);
			refuser(marche, VerificationDocuments.forme(documents).stream().map(Anomalie::toString).toList());
			DocxRenderer renderer = new DocxRenderer(day);
			List<Produit> made = new ArrayList<>();
			List<PieceLue> reread = new ArrayList<>();
			Map<Path, Map<String, String>> places = new LinkedHashMap<>();
			Map<String, List<Defaut>> defects = new LinkedHashMap<>();
			// Of several purchases each has a thread of its own already.
			try (EnOrdre<Document, Rendue> rendues = new EnOrdre<>(documents, demande.dossier().marches().size() == 1 ? EnOrdre.CORES : 0, d -> rendre(d, renderer, folder))) {
				for (Document document : documents) {
					progression.continuer();
					Rendue rendue = rendues.suivant();
					Produit file = rendue.fichier();
					reread.add(rendue.lue());
					defects.put(Anterieurs.nom(demande.sortie(), file.fichier()), rendue.defauts());
					places.put(file.fichier(), zones(document));
					made.add(file);
					progression.redige(file.titre(), made.size(), documents.size());
				}
			}
			List<String> remarks = relire(marche, day, reread);
			ClasseurHeures.de(marche, day).forEach(c -> made.add(new Produit(folder.resolve(c.nom() + ".xlsx"), c.titre(), c.octets())));
			return new PiecesAchat(marche, day, made, remarks, Articles.de(documents, demande.modele().gabarit(), bibliotheque), reread, places, defects);
		} catch (DossierIncomplet e) {
			throw new DossierImpubliable(impossible(marche) + e.getMessage(), e);
		} catch (RenduImpossible e) {
			throw new ProductionImpossible(impossible(marche) + e.getMessage(), e);
		}
	}

	/** A document as a file, and what was found when its bytes were read again. */
	private record Rendue(Produit fichier, PieceLue lue, List<Defaut> defauts) {
	}

	private Rendue rendre(Document document, DocxRenderer renderer, Path folder) {
		byte[] bytes = renderer.rendre(document, demande.modele().gabarit());
		// Unpacked once for all who read it again.
		Paquet parts = Paquet.relire(bytes);
		return new Rendue(new Produit(folder.resolve(document.nomFichier() + ".docx"), titre(document), bytes), PieceDocx.relire(document.nomFichier(), parts), ControleAccessibilite.de(parts));
	}

	/** What the files say, read back from their bytes, agrees with the strategy and with what the law says of published documents. */
	private List<String> relire(Marche marche, LocalDate day, List<PieceLue> pieces) throws DossierImpubliable {
		refuser(marche, VerificationDocuments.chiffres(marche, day, pieces).stream().map(Anomalie::toString).toList());
		List<Constat> findings = Loi.verifier(marche, pieces.stream().map(PieceLue::pourLesRegles).toList(), portefeuille, demande.date());
		refuser(marche, findings.stream().filter(Constat::bloquant).map(c -> c.message().replaceFirst("\\.$", "") + " (" + c.id() + ")").toList());
		return findings.stream().filter(c -> c.severite() != Severite.ERREUR).map(c -> c.message() + " (" + c.id() + ")").toList();
	}

	/**
	 * What the documents say once hands' own texts are in them: those are told about, and never refused.
	 *
	 * @param files what is written; those that are as they were made are not read again
	 * @return what to read again, one sentence each
	 */
	List<String> relireRetouches(PiecesAchat pieces, List<Produit> files) {
		Map<Path, Produit> written = files.stream().collect(Collectors.toMap(Produit::fichier, Function.identity(), (a, b) -> a));
		List<PieceLue> documents = new ArrayList<>();
		boolean changed = false;
		for (int i = 0; i < pieces.lues().size(); i++) {
			Produit made = pieces.produits().get(i);
			Produit file = written.getOrDefault(made.fichier(), made);
			boolean same = Arrays.equals(made.contenu(), file.contenu());
			changed |= !same;
			documents.add(same ? pieces.lues().get(i) : PieceDocx.relire(pieces.lues().get(i).nom(), Paquet.relire(file.contenu())));
		}
		if (!changed) {
			return List.of();
		}
		Stream<String> figures = VerificationDocuments.chiffres(pieces.marche(), pieces.jour(), documents).stream().map(Anomalie::toString);
		Stream<String> law = Loi.verifier(pieces.marche(), documents.stream().map(PieceLue::pourLesRegles).toList(), portefeuille, demande.date()).stream().map(c -> c.message() + " (" + c.id() + ")");
		return Stream.concat(figures, law).filter(s -> !pieces.remarques().contains(s)).distinct().map(s -> "texte écrit à la main : " + s).toList();
	}

	private static Map<String, String> zones(Document document) {
		Map<String, String> places = new LinkedHashMap<>();
		document.sections().forEach(s -> zones(s, places));
		return places;
	}

	private static void zones(Section section, Map<String, String> places) {
		section.blocs().forEach(b -> {
			if (b instanceof ZoneLibre zone) {
				places.put(zone.id(), zone.invite());
			}
		});
		section.sousSections().forEach(s -> zones(s, places));
	}

	private static void refuser(Marche marche, List<String> reasons) throws DossierImpubliable {
		if (!reasons.isEmpty()) {
			throw new DossierImpubliable(impossible(marche) + String.join(" ; ", reasons) + ".", null);
		}
	}

	private static String impossible(Marche marche) {
		return "Les pièces de « " + marche.getTitre() + " » ne peuvent pas être produites : ";
	}

	static String titre(Document document) {
		return document.sousTitre().isBlank() ? document.titre() : document.titre() + ", " + document.sousTitre();
	}

	private Position reperer(EObject object) {
		return Localisation.de(object).map(l -> new Position(base.relativize(l.fichier()).toString().replace('\\', '/'), l.ligne())).orElse(Position.INCONNUE);
	}
}
