// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.plan;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

import fr.clausier.model.strategie.StrategiePackage;

/** Which picture an editor shows beside an element: the protocol knows those of programs only, so each kind of element gets one of its own. */
public class GenresDuPlan extends DocumentSymbolKindProvider {

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		if (type == null || type.getEPackage() != StrategiePackage.eINSTANCE) {
			return SymbolKind.Property;
		}
		return switch (type.getClassifierID()) {
			case StrategiePackage.ACHETEUR -> SymbolKind.Class;
			case StrategiePackage.FACILITATEUR -> SymbolKind.Interface;
			case StrategiePackage.MARCHE -> SymbolKind.Package;
			case StrategiePackage.LOT -> SymbolKind.Module;
			case StrategiePackage.SPASER, StrategiePackage.POLITIQUE, StrategiePackage.BIBLIOTHEQUE_CLAUSES -> SymbolKind.Namespace;
			case StrategiePackage.MODELE_DOCUMENT -> SymbolKind.File;
			case StrategiePackage.MODELE_CLAUSE -> SymbolKind.Function;
			case StrategiePackage.AXE -> SymbolKind.Enum;
			case StrategiePackage.OBJECTIF -> SymbolKind.EnumMember;
			case StrategiePackage.JEU_CRITERES -> SymbolKind.Array;
			case StrategiePackage.CRITERE, StrategiePackage.SOUS_CRITERE -> SymbolKind.Number;
			case StrategiePackage.CLAUSE_INSERTION, StrategiePackage.CLAUSE_SOCIALE -> SymbolKind.Method;
			case StrategiePackage.ENGAGEMENT_ENVIRONNEMENTAL -> SymbolKind.Event;
			case StrategiePackage.RESERVATION, StrategiePackage.EXEMPTION_SOCIALE -> SymbolKind.Key;
			default -> SymbolKind.Property;
		};
	}
}
