// SPDX-License-Identifier: EPL-2.0
/** The workbench: its start, its window, its perspective. */
package fr.clausier.app.atelier;
