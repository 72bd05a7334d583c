import {palettes, type Palette, type ThemeName} from './palettes.ts';

/** What Mermaid's theme `base` is given to draw in the handbook's colours. */
export function themeVariables(theme: ThemeName): Record<string, string | boolean> {
  const palette = palettes[theme];
  const {text, muted, surface, raised, border, line, accent, soft, warning, warningSoft} = palette;
  return {
    darkMode: theme === 'dark',
    background: surface,
    primaryColor: soft,
    primaryTextColor: text,
    primaryBorderColor: accent,
    secondaryColor: raised,
    secondaryTextColor: text,
    secondaryBorderColor: border,
    tertiaryColor: raised,
    tertiaryTextColor: text,
    tertiaryBorderColor: border,
    textColor: text,
    titleColor: text,
    lineColor: line,
    mainBkg: soft,
    nodeBorder: accent,
    nodeTextColor: text,
    clusterBkg: raised,
    clusterBorder: border,
    edgeLabelBackground: surface,
    noteBkgColor: warningSoft,
    noteTextColor: text,
    noteBorderColor: warning,
    errorBkgColor: warningSoft,
    errorTextColor: text,
    ...sequenceColours(palette),
    ...stateColours(palette),
    ...ganttColours(palette),
    ...scaleColours(palette),
    ...quadrantColours(palette),
    ...relationColours(palette),
    // A journey's faces have grey features in both themes.
    faceColor: theme === 'dark' ? warning : warningSoft,
    pieTitleTextColor: text,
    pieSectionTextColor: text,
    pieLegendTextColor: text,
    pieStrokeColor: muted,
    pieOuterStrokeColor: muted,
    pieOpacity: '1',
  };
}

/** Class diagrams and entity relationships. */
function relationColours({line, text, surface, raised}: Palette) {
  return {
    relationColor: line,
    relationLabelColor: text,
    relationLabelBackground: surface,
    classText: text,
    attributeBackgroundColorOdd: surface,
    attributeBackgroundColorEven: raised,
    rowOdd: surface,
    rowEven: raised,
  };
}

function sequenceColours({text, soft, accent, line, raised, border, surface}: Palette) {
  return {
    actorBkg: soft,
    actorBorder: accent,
    actorTextColor: text,
    actorLineColor: border,
    signalColor: line,
    signalTextColor: text,
    labelBoxBkgColor: raised,
    labelBoxBorderColor: border,
    labelTextColor: text,
    loopTextColor: text,
    activationBkgColor: raised,
    activationBorderColor: border,
    sequenceNumberColor: surface,
  };
}

function stateColours({text, soft, accent, raised, border, line, surface}: Palette) {
  return {
    stateBkg: soft,
    stateLabelColor: text,
    stateBorder: accent,
    transitionColor: line,
    transitionLabelColor: text,
    labelColor: text,
    labelBackgroundColor: surface,
    compositeBackground: surface,
    compositeTitleBackground: raised,
    compositeBorder: border,
    altBackground: raised,
    specialStateColor: line,
    innerEndBackground: surface,
  };
}

function ganttColours({
  text,
  muted,
  soft,
  accent,
  raised,
  border,
  surface,
  warning,
  warningSoft,
  scale,
}: Palette) {
  return {
    sectionBkgColor: raised,
    sectionBkgColor2: raised,
    altSectionBkgColor: surface,
    gridColor: border,
    taskBkgColor: soft,
    taskBorderColor: accent,
    taskTextColor: text,
    taskTextLightColor: text,
    taskTextDarkColor: text,
    taskTextOutsideColor: text,
    taskTextClickableColor: accent,
    activeTaskBkgColor: scale[0] ?? soft,
    activeTaskBorderColor: accent,
    doneTaskBkgColor: raised,
    doneTaskBorderColor: muted,
    critBkgColor: warningSoft,
    critBorderColor: warning,
    todayLineColor: warning,
    excludeBkgColor: raised,
    vertLineColor: accent,
  };
}

/** Mind maps, timelines and journeys count their parts from 0, pies from 1. */
function scaleColours({scale, text}: Palette): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: 12}, (_, index) => {
      const colour = scale[index % scale.length] ?? text;
      return [
        [`cScale${index}`, colour],
        [`cScaleLabel${index}`, text],
        [`cScaleInv${index}`, text],
        [`cScalePeer${index}`, text],
        [`pie${index + 1}`, colour],
        [`fillType${index}`, colour],
      ] as const;
    }).flat(),
  );
}

function quadrantColours({text, muted, surface, raised, border, accent}: Palette) {
  return {
    quadrant1Fill: raised,
    quadrant2Fill: surface,
    quadrant3Fill: raised,
    quadrant4Fill: surface,
    quadrant1TextFill: muted,
    quadrant2TextFill: muted,
    quadrant3TextFill: muted,
    quadrant4TextFill: muted,
    quadrantPointFill: accent,
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: text,
    quadrantYAxisTextFill: text,
    quadrantInternalBorderStrokeFill: border,
    quadrantExternalBorderStrokeFill: border,
    quadrantTitleFill: text,
  };
}
