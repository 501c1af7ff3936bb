// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class ClausierFormatter extends AbstractJavaFormatter {

	protected void format(Fichier fichier, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Element element : fichier.getElements()) {
			doc.format(element);
		}
	}

	protected void format(Marche marche, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		doc.format(marche.getReservation());
	}
	
	// TODO: implement for JeuCriteres, Lot, Critere, ClauseInsertion, ClauseSociale, EngagementEnvironnemental, Spaser, Axe, Objectif
}
