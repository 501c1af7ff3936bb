// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.Langue;
import fr.clausier.dsl.ecriture.Ecriture;
import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.dsl.validation.Structure;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Fichier;

class BibliothequeNationaleTest {

	private final List<BibliothequeClauses> bibliotheques = BibliothequeNationale.bibliotheques();

	@Test
	void elleNaAucunDefaut() {
		List<String> defauts = new ArrayList<>();
		for (BibliothequeClauses bibliotheque : bibliotheques) {
			XtextResource resource = (XtextResource) bibliotheque.eResource();
			EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
			resource.getErrors().forEach(e -> defauts.add(resource.getURI().lastSegment() + ", ligne " + e.getLine() + " : " + e.getMessage()));
			Structure.verifier((Fichier) bibliotheque.eContainer()).forEach(
					e -> defauts.add(resource.getURI().lastSegment() + ", ligne " + e.lieu().ligne() + " : " + e.message()));
		}
		assertEquals("", String.join("\n", defauts));
	}

	@Test
	void chaqueFichierEstDansLaFormeDeLaMaison() {
		for (BibliothequeClauses bibliotheque : bibliotheques) {
			XtextResource resource = (XtextResource) bibliotheque.eResource();
			assertEquals(BibliothequeNationale.texte(resource.getURI()), MiseEnForme.de(resource), resource.getURI().lastSegment());
		}
	}

	@Test
	void chaqueFichierSEcritEtSeRelitEgal() {
		for (BibliothequeClauses bibliotheque : bibliotheques) {
			Fichier fichier = (Fichier) bibliotheque.eContainer();
			EcoreUtil.resolveAll(fichier);
			String ecrit = Langue.service(Ecriture.class).ecrire(EcoreUtil.copy(fichier));
			Fichier relu = Langue.fichier(ecrit);
			EcoreUtil.resolveAll(relu);
			assertEquals(taille(fichier), taille(relu), ecrit);
			assertEquals(ecrit, Langue.service(Ecriture.class).ecrire(EcoreUtil.copy(relu)));
		}
	}

	private static int taille(Fichier fichier) {
		return EcoreUtil2.getAllContentsOfType(fichier, org.eclipse.emf.ecore.EObject.class).size();
	}
}
