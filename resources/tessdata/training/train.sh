#!/bin/sh
# Trains resources/tessdata/mrz2.traineddata from nothing but fonts and chance.
# Needs Debian's tesseract-ocr, tesseract-ocr-eng, fonts-ocr-b, fonts-liberation, fonts-dejavu-core, python3-pil, python3-numpy.
# usage: train.sh WORK_DIR [LINES [STAGE1_ITERATIONS [STAGE2_ITERATIONS]]]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
lines=${2:-24000}
stage1=${3:-30000}
stage2=${4:-40000}
python=${PYTHON:-/usr/bin/python3}
export OMP_THREAD_LIMIT=1
mkdir -p "$work/model" "$work/out"

# The alphabet: 26 letters, 10 digits, the filler.
printf 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<\n' >"$work/alphabet.txt"
unicharset_extractor --output_unicharset "$work/unicharset" --norm_mode 1 "$work/alphabet.txt"
printf '# no radicals\n' >"$work/radical-stroke.txt"
combine_lang_model --input_unicharset "$work/unicharset" --script_dir "$work" --output_dir "$work/model" --lang mrz

lstmf() { # lstmf DIR: every TIFF becomes one .lstmf
  for tif in "$1"/*.tif; do
    stem=${tif%.tif}
    [ -e "$stem.lstmf" ] || tesseract "$tif" "$stem" --psm 13 lstm.train >/dev/null 2>&1
    rm -f "$tif"
  done
}

[ -d "$work/easy" ] || "$python" "$here/makeLines.py" "$work/easy" 4000 1 easy
lstmf "$work/easy"
ls "$work"/easy/*.lstmf >"$work/easy.list"
[ -d "$work/eval" ] || "$python" "$here/makeLines.py" "$work/eval" 400 2 full
lstmf "$work/eval"
ls "$work"/eval/*.lstmf >"$work/eval.list"

(
  seed=10
  while [ $((seed - 10)) -lt $((lines / 2000)) ]; do
    [ -d "$work/full/$seed" ] || "$python" "$here/makeLines.py" "$work/full/$seed" 2000 $seed full
    lstmf "$work/full/$seed"
    seed=$((seed + 1))
  done
  touch "$work/full.done"
) &

lstmtraining --traineddata "$work/model/mrz/mrz.traineddata" \
  --net_spec '[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx128 O1c1]' --learning_rate 0.001 \
  --model_output "$work/out/one" --train_listfile "$work/easy.list" --eval_listfile "$work/eval.list" \
  --max_iterations "$stage1" --target_error_rate 0.01 >"$work/stage1.log" 2>&1 || true
while [ ! -e "$work/full.done" ]; do sleep 5; done
ls "$work"/full/*/*.lstmf "$work"/easy/*.lstmf | sort -R >"$work/full.list"
lstmtraining --traineddata "$work/model/mrz/mrz.traineddata" --continue_from "$work/out/one_checkpoint" \
  --learning_rate 0.001 \
  --model_output "$work/out/two" --train_listfile "$work/full.list" --eval_listfile "$work/eval.list" \
  --max_iterations "$stage2" --target_error_rate 0.0005 >"$work/stage2.log" 2>&1 || true
"$here/finish.sh" "$work" two
